/** `npm run build`: checks the content, then builds the site into dist/ (BASE=/x/ for another base path, SITE for its address). */
import { join, resolve } from 'node:path';
import { prepareForServers } from './deploy/files.ts';
import { baseOf } from './site/base.ts';
import { buildSite } from './site/build.ts';
import { diskRefusal } from './site/disk.ts';
import { makeBeside } from './site/swap.ts';
import { commandLine } from './system/arguments.ts';
import { ROOT } from './system/root.ts';
import { showScript } from './system/run.ts';

const USAGE = 'npm run build [-- --base /x/ --out FOLDER --root FOLDER --compress --unchecked --quiet]';

const { values } = commandLine(USAGE, {
  options: {
    base: { type: 'string', default: process.env.BASE },
    out: { type: 'string', default: join(ROOT, 'dist') },
    root: { type: 'string', default: ROOT },
    compress: { type: 'boolean', default: false },
    unchecked: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});

const WITHOUT_SITE =
  'SITE is not set: addresses in the files of the open data are relative to the file that holds them, citations have none,' +
  ' and there is no sitemap and no feed. SITE=https://example.org npm run build makes them whole.';

function sentenceOf(error: unknown, out: string): string {
  const refusal = diskRefusal(error);
  if (refusal !== null) return `The site was not built: ${refusal}. What was in ${out} is as it was.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<number> {
  if (!values.unchecked && (await showScript('scripts/check.ts')) !== 0) return 1;
  const { root, quiet, compress } = values;
  const out = resolve(values.out);
  const base = baseOf(values.base);
  try {
    await makeBeside(out, async (folder) => {
      await buildSite({ root, base, outDir: folder, cacheKey: out, quiet });
      await prepareForServers(folder, base, compress);
    });
    if (!process.env.SITE && !quiet) console.log(WITHOUT_SITE);
    return 0;
  } catch (error) {
    console.error(sentenceOf(error, out));
    return 1;
  }
}

// As a shell reports them; an `exit` listener then clears what is half made.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(code));
}
// Not left to the event loop: Astro may keep handles open after a build.
process.exit(await main());
