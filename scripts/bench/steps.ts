/** One step of the build, alone in its process so that it can be measured: `steps.ts parse`, `site <out>`, `index <out>`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { diskFiles } from '../pipeline/files.ts';
import { CACHE, ROOT } from '../system/root.ts';

async function parse(): Promise<void> {
  const { generateContent } = await import('../pipeline/content.ts');
  const { problems } = generateContent(diskFiles(ROOT));
  if (problems.length > 0) throw new Error(`${problems.length} problems in the content`);
}

async function site(outDir: string): Promise<void> {
  const { build } = await import('astro');
  const { default: config } = await import(pathToFileURL(join(ROOT, 'astro.config.mjs')).href);
  const integrations = config.integrations.filter(({ name }: AstroIntegration) => name !== 'search-index');
  const cacheDir = join(CACHE, 'astro', 'bench');
  await build({
    ...config,
    integrations,
    configFile: false,
    root: ROOT,
    outDir,
    cacheDir,
    force: true,
    logLevel: 'error',
  });
}

async function index(outDir: string): Promise<void> {
  const { default: searchIndex } = await import('../../src/integrations/search-index.ts');
  const run = searchIndex().hooks['astro:build:done'];
  await run?.({ dir: pathToFileURL(`${outDir}/`), logger: console } as never);
}

const [step, outDir = ''] = process.argv.slice(2);
const steps: Record<string, () => Promise<void>> = {
  parse,
  site: () => site(outDir),
  index: () => index(outDir),
};
await steps[step ?? '']?.();
process.exit(0);
