/**
 * `npm run bench`: what the build costs and what a reader loads, with the bars they are held to, in one run.
 * `npm run bench -- search [plans…]`: the search engines compared, see scripts/bench/search.
 * `npm run bench -- relatives [plans]`: what it costs to find the relatives of all sentences of so many plans, 333 unless said.
 */
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Cost, measure } from './bench/measure.ts';
import { kilobytes, megabytes, tableLines, verdict } from './bench/table.ts';
import { measureTransfers, type Transfer } from './bench/transfer.ts';
import { commandLine, misuse } from './system/arguments.ts';
import { filesUnder } from './system/files.ts';
import { CACHE, ROOT } from './system/root.ts';
import { showScript } from './system/run.ts';

const FOLDER = join(CACHE, 'bench');
const SITE = join(FOLDER, 'site');
const WHOLE = join(FOLDER, 'whole');
/** Words that many clauses of any plan hold. */
const QUERY = '医疗保障';
/** Processor time as a ratio to the alternative named beside it, and gzip kilobytes: neither depends on how busy the machine is. */
const BARS = { indexRatio: 1, wholeRatio: 2, themeKb: 60, scriptKb: 10, searchKb: 250 };

const node = (file: string, ...args: string[]) => measure(process.execPath, [join(ROOT, file), ...args]);

const times = (value: number) => `${value.toFixed(2)} ×`;

/** The processor time of one command to that of another, and whether it is within its bar. */
function against({ cpuSeconds }: Cost, other: Cost, name: string, bar?: number): string {
  const value = cpuSeconds / other.cpuSeconds;
  return `${times(value)} ${name}${bar === undefined ? '' : `; ${verdict(value, bar, '×')}`}`;
}

async function benchBuild(): Promise<void> {
  const step = (name: string) => node('scripts/bench/steps.ts', name, SITE);
  const parse = await step('parse');
  const site = await step('site');
  const index = await step('index');
  const pagefind = join(ROOT, 'node_modules', '.bin', 'pagefind');
  const plain = await measure(pagefind, ['--site', SITE, '--output-path', join(FOLDER, 'as-it-comes')]);
  const whole = await node('scripts/build.ts', '--out', WHOLE, '--base', '/', '--quiet');
  const alone = 'astro build alone';
  const row = (title: string, { cpuSeconds, peakBytes }: Cost, note = '') => {
    return [title, `${cpuSeconds.toFixed(2)} s`, megabytes(peakBytes), note];
  };
  const rows = [
    ['build', 'processor', 'peak memory', 'processor to the alternative'],
    row('parse: seeds to records', parse, against(parse, site, alone)),
    row('site: records to pages (astro build alone)', site),
    row('index and service worker', index, against(index, plain, 'Pagefind as it comes', BARS.indexRatio)),
    row('  Pagefind as it comes, on the pages', plain),
    row('whole: check, site, index', whole, against(whole, site, alone, BARS.wholeRatio)),
  ];
  console.log(tableLines(rows).join('\n'));
}

/** Address of the largest page in a folder of the built site, such as the longest plan. */
function largestPage(folder: string): string {
  const pages = filesUnder(join(WHOLE, folder)).filter((file) => /^[^/]+\/index\.html$/.test(file));
  const sizes = pages.map((page) => ({ page, size: statSync(join(WHOLE, folder, page)).size }));
  const largest = sizes.sort((x, y) => y.size - x.size)[0];
  if (!largest) throw new Error(`No page was built in ${folder}.`);
  return `${folder}/${largest.page.replace('index.html', '')}`;
}

/** Gzip bytes of all seeds one after the other: what it takes to read the plans without this site. */
function seedBytes(): number {
  const seeds = filesUnder(join(ROOT, 'seeds')).filter((file) => file.endsWith('.txt'));
  return seeds.reduce((sum, file) => sum + gzipSync(readFileSync(join(ROOT, 'seeds', file))).length, 0);
}

async function benchTransfers(): Promise<void> {
  const pages = [largestPage('themes'), largestPage('plans'), `search/?q=${encodeURIComponent(QUERY)}`];
  const [theme, plan, search] = (await measureTransfers(WHOLE, pages)) as [Transfer, Transfer, Transfer];
  const seeds = seedBytes();
  const row = (title: string, { bytes, scriptBytes, requests }: Transfer, note: string) => [
    title,
    kilobytes(bytes),
    kilobytes(scriptBytes),
    String(requests),
    times(bytes / seeds),
    note,
  ];
  const script = verdict(theme.scriptBytes / 1000, BARS.scriptKb, 'kB');
  const rows = [
    ['first visit, gzip', 'all', 'scripts', 'requests', 'to the seeds', ''],
    row('largest theme page', theme, `${verdict(theme.bytes / 1000, BARS.themeKb, 'kB')}; scripts ${script}`),
    row('largest plan page', plan, ''),
    row('first search result', search, verdict(search.bytes / 1000, BARS.searchKb, 'kB')),
    ['all seeds, gzip', kilobytes(seeds), '', '', '', ''],
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

const { positionals } = commandLine('npm run bench [-- search [plans…] [engines…] | -- relatives [plans]]', {
  allowPositionals: true,
});
const [what, ...rest] = positionals;
if (what === undefined) await benchSite();
else if (what === 'search') process.exitCode = await showScript('scripts/bench/search/run.ts', rest);
else if (what === 'relatives') process.exitCode = await showScript('scripts/bench/relatives.ts', rest);
else misuse(`There is no bench of ${what}: leave it out, or say search or relatives.`);
