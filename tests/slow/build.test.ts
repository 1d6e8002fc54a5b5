import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { CACHE, ROOT } from '../../scripts/system/root.ts';
import { capture } from '../../scripts/system/run.ts';

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

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Builds a small site with some files changed (null: left out); returns exit code and output. */
async function build(changes: Record<string, string | null>) {
  mkdirSync(CACHE, { recursive: true });
  const root = mkdtempSync(join(CACHE, 'build-test-'));
  folders.push(root);
  for (const [file, text] of Object.entries({ ...HEALTHY, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const script = join(ROOT, 'scripts/build.ts');
  return capture(process.execPath, [script, '--unchecked', '--root', root, '--out', join(root, 'dist')]);
}

test('a healthy site builds', async () => {
  const { code, output } = await build({});
  expect(output).toContain('Complete!');
  expect(code).toBe(0);
});

test.each([
  ['a reference to nothing', { 'walks/one.json': '{ "dog": "bello" }' }, 'Invalid content reference'],
  ['a collection without files', { 'walks/one.json': null, 'walks/note.txt': 'x' }, 'No files found'],
  ['a collection without its folder', { 'walks/one.json': null }, 'does not exist'],
  ['a file that is not JSON', { 'walks/one.json': '{' }, 'JSON at position 1'],
  ['a record against the schema', { 'dogs/rex.json': '{ "name": 5 }' }, 'rex'],
  ['two entries with one id', { 'dogs/Rex.json': '{ "name": "Rex II" }' }, 'multiple entries'],
])('%s ends the build with exit code 1 and says so', async (_fault, changes, sentence) => {
  const { code, output } = await build(changes);
  expect(output).toContain(sentence);
  expect(code).toBe(1);
});
