/** `npm run bench -- search [plans…]`: the search engines compared, same clauses, same queries, in Chromium. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { misuse } from '../../system/arguments.ts';
import { CHROMIUM_ARGS, findChromium } from '../../system/browser/find.ts';
import { CACHE } from '../../system/root.ts';
import { kilobytes, tableLines } from '../table.ts';
import { type BenchEngineName, buildEngine, engineNames, wholeIndex } from './build.ts';
import { type BenchClause, type BenchPlan, benchPlans, benchQueries, numberedClauses } from './corpus.ts';
import { type Measured, measureEngine } from './measure.ts';
import { countingServer } from './server.ts';

const sizes = [5, 100, 1000];
const queryCount = 300;
/** From this many plans on, engines with one index file are left out: it would be hundreds of megabytes. */
const tooMany = 500;

/** The plainest exact search, which reads every text: what the times of the others are held against, in the same run. */
const yardstick = 'own-scan';

/** Bars by number of plans: kilobytes before the first result, and times as ratios to the yardstick. */
const bars: Record<number, { kb: number; warm?: number; rare?: number; firstTwenty?: number }> = {
  5: { kb: 120 },
  100: { kb: 200, warm: 1 },
  1000: { kb: 400, rare: 1, firstTwenty: 1 },
};

const head = [
  'engine',
  'recall',
  'precision',
  'first result',
  'at most',
  'index',
  'first 20 p95',
  'rare p95',
  'warm median',
  'warm p95',
];
const ms = (value: number) => `${value.toFixed(1)} ms`;

function row(name: string, measured: Measured): string[] {
  return [
    name,
    measured.recall.toFixed(4),
    measured.precision.toFixed(4),
    kilobytes(measured.firstBytes.median),
    kilobytes(measured.firstBytes.most),
    kilobytes(measured.indexBytes),
    ms(measured.firstTwenty),
    ms(measured.rare),
    ms(measured.warm.median),
    ms(measured.warm.p95),
  ];
}

/** The bars that an engine misses at a size, in words. */
function misses(
  size: number,
  { recall, precision, firstBytes, warm, rare, firstTwenty }: Measured,
  plainest: Measured,
): string[] {
  const bar = bars[size];
  if (!bar) return [];
  const over = (name: string, value: number, limit: number | undefined, unit: string) =>
    limit !== undefined && value > limit ? [`${name} ${value.toFixed(1)} over ${limit} ${unit}`] : [];
  return [
    ...(recall < 1 || precision < 1 ? ['not exact'] : []),
    ...over('first result', firstBytes.median / 1000, bar.kb, 'kB'),
    ...over('warm p95', warm.p95 / plainest.warm.p95, bar.warm, `× ${yardstick}`),
    ...over('rare p95', rare / plainest.rare, bar.rare, `× ${yardstick}`),
    ...over('first 20', firstTwenty / plainest.firstTwenty, bar.firstTwenty, `× ${yardstick}`),
  ];
}

interface Trial {
  size: number;
  dir: string;
  plans: readonly BenchPlan[];
  clauses: readonly BenchClause[];
  queries: readonly string[];
}

async function tryEngine(name: BenchEngineName, trial: Trial): Promise<Measured> {
  const dir = join(trial.dir, name);
  await buildEngine(name, dir, trial.plans);
  const server = await countingServer(trial.dir);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  try {
    return await measureEngine(name, dir, browser, server, trial.clauses, trial.queries);
  } finally {
    await browser.close();
    server.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

type Outcome = Measured | string;

/** What is measured of an engine, or a sentence that says why nothing was. */
async function outcomeOf(name: BenchEngineName, trial: Trial): Promise<Outcome> {
  if (trial.size >= tooMany && wholeIndex.has(name))
    return 'left out, its index is one file or one record a clause';
  try {
    return await tryEngine(name, trial);
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  }
}

function notesOn(name: string, outcome: Outcome, { size, queries }: Trial, plainest: Measured): string[] {
  if (typeof outcome === 'string') return [`${name}: ${outcome}`];
  const slow = outcome.asked < queries.length ? [`${name}: slow, asked ${outcome.asked} of the queries`] : [];
  if (!name.startsWith('own-')) return slow;
  const missed = misses(size, outcome, plainest);
  return [...slow, `${name}: ${missed.length === 0 ? 'every bar reached' : missed.join('; ')}`];
}

/** Measures the engines at one size, the yardstick first, and prints the table. */
async function benchSize(size: number, names: readonly BenchEngineName[]): Promise<void> {
  const plans = benchPlans(size);
  const clauses = numberedClauses(plans);
  const queries = benchQueries(clauses, queryCount);
  const trial = { size, dir: join(CACHE, 'bench-search'), plans, clauses, queries };
  console.log(`\n${size} plans, ${clauses.length} clauses, ${queries.length} queries`);
  const plainest = await tryEngine(yardstick, trial);
  const outcomes: [BenchEngineName, Outcome][] = [[yardstick, plainest]];
  for (const name of names) if (name !== yardstick) outcomes.push([name, await outcomeOf(name, trial)]);
  const rows = outcomes.flatMap(([name, outcome]) =>
    typeof outcome === 'string' ? [] : [row(name, outcome)],
  );
  const notes = outcomes.flatMap(([name, outcome]) => notesOn(name, outcome, trial, plainest));
  console.log([...tableLines([head, ...rows]), ...notes].join('\n'));
}

const args = process.argv.slice(2);
const asked = args.map(Number).filter((size) => size > 0);
const named = engineNames.filter((name) => args.includes(name));
const unknown = args.filter((arg) => !(Number(arg) > 0) && !engineNames.some((name) => name === arg));
if (unknown.length > 0)
  misuse(`There is no engine ${unknown.join(', ')}; there are ${engineNames.join(', ')}.`);
for (const size of asked.length > 0 ? asked : sizes)
  await benchSize(size, named.length > 0 ? named : engineNames);
