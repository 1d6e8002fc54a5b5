/**
 * `npm run bench`: what the build costs and what a reader loads, with the bars they are held to, in one run.
 * `npm run bench -- search [plans…]`: the search engines compared, see scripts/bench/search.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Cost, measure } from './bench/measure.ts';
import { kilobytes, megabytes, tableLines, verdict } from './bench/table.ts';
import { measureTransfers, type Transfer } from './bench/transfer.ts';
import { filesUnder } from './system/files.ts';
import { CACHE, ROOT } from './system/root.ts';
import { showScript } from './system/run.ts';

const FOLDER = join(CACHE, 'bench');
const SITE = join(FOLDER, 'site');
const WHOLE = join(FOLDER, 'whole');
const PAGES = {
  theme: 'themes/drg-dip-payment/',
  plan: 'plans/changchun/',
  search: `search/?q=${encodeURIComponent('按病种付费')}`,
};
const BARS = { buildSeconds: 20, themeKb: 60, scriptKb: 10, searchKb: 250 };

const node = (file: string, ...args: string[]) => measure(process.execPath, [join(ROOT, file), ...args]);

function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(2)} ×`;
}

async function benchBuild(): Promise<void> {
  const step = (name: string) => node('scripts/bench/steps.ts', name, SITE);
  const parse = await step('parse');
  const site = await step('site');
  const index = await step('index');
  const pagefind = join(ROOT, 'node_modules', '.bin', 'pagefind');
  const plain = await measure(pagefind, ['--site', SITE, '--output-path', join(FOLDER, 'as-it-comes')]);
  const whole = await node('scripts/build.ts', '--out', WHOLE, '--base', '/', '--quiet');
  const row = (title: string, { seconds, cpuSeconds, peakBytes }: Cost, note = '') => [
    title,
    `${seconds.toFixed(2)} s`,
    `${cpuSeconds.toFixed(2)} s`,
    megabytes(peakBytes),
    note,
  ];
  const rows = [
    ['build, five plans', 'time', 'processor', 'peak memory', ''],
    row('parse: seeds to records', parse),
    row('site: records to pages, no index', site),
    row('index and service worker', index, `${ratio(index.seconds, plain.seconds)} Pagefind as it comes`),
    row('  Pagefind as it comes, on the pages', plain),
    row('whole: check, site, index', whole, verdict(whole.seconds, BARS.buildSeconds, 's')),
  ];
  console.log(tableLines(rows).join('\n'));
  console.log(`whole build to astro build alone: ${ratio(whole.seconds, site.seconds)}`);
}

/** Gzip bytes of all seeds one after the other: what it takes to read the plans without this site. */
function seedBytes(): number {
  const seeds = filesUnder(join(ROOT, 'seeds')).filter((file) => file.endsWith('.txt'));
  return seeds.reduce((sum, file) => sum + gzipSync(readFileSync(join(ROOT, 'seeds', file))).length, 0);
}

async function benchTransfers(): Promise<void> {
  const [theme, plan, search] = (await measureTransfers(WHOLE, Object.values(PAGES))) as [
    Transfer,
    Transfer,
    Transfer,
  ];
  const seeds = seedBytes();
  const row = (title: string, { bytes, scriptBytes, requests }: Transfer, note: string) => [
    title,
    kilobytes(bytes),
    kilobytes(scriptBytes),
    String(requests),
    ratio(bytes, seeds),
    note,
  ];
  const script = verdict(theme.scriptBytes / 1000, BARS.scriptKb, 'kB');
  const rows = [
    ['first visit, gzip', 'all', 'scripts', 'requests', 'to the seeds', ''],
    row('theme page', theme, `${verdict(theme.bytes / 1000, BARS.themeKb, 'kB')}; scripts ${script}`),
    row('plan page', plan, ''),
    row('first search result', search, verdict(search.bytes / 1000, BARS.searchKb, 'kB')),
    ['the five seeds, gzip', kilobytes(seeds), '', '', '', ''],
  ];
  console.log(`\n${tableLines(rows).join('\n')}`);
}

async function benchSite(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const load = loadavg()[0]!.toFixed(1);
  console.log(
    `Node ${process.version}, ${cpus().length} cores, load ${load}, ${megabytes(totalmem())} memory\n`,
  );
  await benchBuild();
  await benchTransfers();
}

const [what, ...rest] = process.argv.slice(2);
if (what === 'search') {
  const file = 'scripts/bench/search/run.ts';
  if (!existsSync(join(ROOT, file))) throw new Error(`${file} is missing`);
  process.exitCode = await showScript(file, rest);
} else {
  await benchSite();
}
