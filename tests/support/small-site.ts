import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, ROOT } from '../../scripts/system/root.ts';

/** A site of one page and two collections, by file; it builds. */
const HEALTHY = {
  'astro.config.mjs': 'export default {};',
  'src/content.config.ts': `
    import { defineCollection, reference } from 'astro:content';
    import { glob } from 'astro/loaders';
    import { z } from 'astro/zod';
    const dogs = defineCollection({ loader: glob({ base: './dogs', pattern: '*.json' }), schema: z.object({ name: z.string() }) });
    const walks = defineCollection({ loader: glob({ base: './walks', pattern: '*.json' }), schema: z.object({ dog: reference('dogs') }) });
    export const collections = { dogs, walks };`,
  'src/pages/index.astro':
    "---\nimport { getEntry } from 'astro:content';\nconst dog = await getEntry('dogs', 'rex');\n---\n<p>{dog?.data.name}</p>",
  'dogs/rex.json': '{ "name": "Rex" }',
  'walks/one.json': '{ "dog": "rex" }',
};

/** Writes a small site, some of its files changed (null: left out), into a new folder of the cache and returns that. */
export function smallSite(changes: Record<string, string | null> = {}): string {
  mkdirSync(CACHE, { recursive: true });
  const root = mkdtempSync(join(CACHE, 'small-site-'));
  for (const [file, text] of Object.entries({ ...HEALTHY, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Arguments with which Node builds a small site into its folder `dist`. */
export const buildingOf = (root: string): string[] => {
  return [join(ROOT, 'scripts/build.ts'), '--unchecked', '--root', root, '--out', join(root, 'dist')];
};
