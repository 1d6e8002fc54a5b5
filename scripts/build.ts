/** `npm run build`: checks the content, then builds the site into dist/ (BASE=/x/ for another base path). */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf } from './site/base.ts';
import { buildSite } from './site/build.ts';
import { ROOT } from './system/root.ts';
import { showScript } from './system/run.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: process.env.BASE },
    out: { type: 'string', default: join(ROOT, 'dist') },
    root: { type: 'string', default: ROOT },
    unchecked: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  if (!values.unchecked && (await showScript('scripts/check.ts')) !== 0) return 1;
  const { root, out, quiet } = values;
  try {
    await buildSite({ root, base: baseOf(values.base), outDir: resolve(out), quiet });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return 1;
  }
}

// Not left to the event loop: Astro may keep handles open after a build.
process.exit(await main());
