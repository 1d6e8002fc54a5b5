import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { BenchEngineName } from './build.ts';
import type { OpenEngine } from './contract.ts';
import type { BenchClause } from './corpus.ts';
import type { CountingServer } from './server.ts';

/** Queries each asked in a fresh browser to see what must be loaded before a first result. */
const freshQueries = 8;

/** Milliseconds after which no further query is asked in one pass: a slow engine is measured on fewer queries. */
const patience = 45_000;

/** What was measured of one engine at one size. */
export interface Measured {
  /** Number of queries asked; fewer than there are where an engine is slow. */
  asked: number;
  recall: number;
  precision: number;
  /** Bytes before the first result, gzip, everything the search loads: median and most over fresh visits. */
  firstBytes: { median: number; most: number };
  /** Bytes of all files, gzip. */
  indexBytes: number;
  /** Milliseconds until the first twenty results when a query is asked for the first time: 95 of 100 are below. */
  firstTwenty: number;
  /** The same until all results of words that stand in less than 2 % of clauses. */
  rare: number;
  /** Milliseconds until all results when a query is asked again. */
  warm: { median: number; p95: number };
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Gzip bytes of all files of an engine, those that Pagefind has compressed as they are. */
export function bytesOf(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(uncounted|starts)\.json$/u.test(entry.name))
    .map((entry) => {
      const raw = readFileSync(join(entry.parentPath, entry.name));
      return /\.pf_|\.pagefind$/u.test(entry.name) ? raw.length : gzipSync(raw).length;
    })
    .reduce((sum, size) => sum + size, 0);
}

interface Answer {
  found: number[];
  twenty: number;
  all: number;
}

/** Opens the engine in the page and keeps it there. */
async function openIn(page: Page, base: string): Promise<void> {
  await page.evaluate(async (at) => {
    const { open } = (await import(`${at}engine.js`)) as { open: OpenEngine };
    Object.assign(globalThis, { engine: await open(at) });
  }, base);
}

/** Asks the queries of the engine in the page, one after the other, until patience ends. */
function ask(page: Page, queries: readonly string[]): Promise<Answer[]> {
  const work = async ([list, limit]: readonly [readonly string[], number]) => {
    const { engine } = globalThis as unknown as { engine: Awaited<ReturnType<OpenEngine>> };
    const answers: Answer[] = [];
    const begun = performance.now();
    for (const query of list) {
      const start = performance.now();
      if (start - begun > limit) break;
      let twenty = 0;
      const found = await engine.search(query, (results) => {
        if (results >= 20) twenty ||= performance.now() - start;
      });
      const all = performance.now() - start;
      answers.push({ found: [...found], twenty: twenty || all, all });
    }
    return answers;
  };
  return page.evaluate(work, [queries, patience] as const);
}

interface Share {
  recall: number;
  precision: number;
}

/** Recall and precision over all queries together, each pair of query and clause counting once. */
export function compare(
  answers: readonly (readonly number[])[],
  truth: readonly (readonly number[])[],
): Share {
  let [right, wanted, given] = [0, 0, 0];
  for (const [at, found] of answers.entries()) {
    const expected = new Set(truth[at]);
    const got = new Set(found);
    right += [...got].filter((number) => expected.has(number)).length;
    wanted += expected.size;
    given += got.size;
  }
  return { recall: right / wanted, precision: given === 0 ? 1 : right / given };
}

/** Numbers of the clauses that contain a query. */
export function scan(clauses: readonly BenchClause[], query: string): number[] {
  const words = query.split(' ').filter(Boolean);
  return clauses.filter(({ norm }) => words.every((word) => norm.includes(word))).map(({ number }) => number);
}

async function fresh<T>(
  browser: Browser,
  server: CountingServer,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(`${server.origin}/`);
    server.taken();
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Bytes sent in a fresh browser until the first results of a query are there. */
async function bytesBefore(
  browser: Browser,
  server: CountingServer,
  base: string,
  query: string,
): Promise<number> {
  return fresh(browser, server, async (page) => {
    await openIn(page, base);
    await page.evaluate(async (text) => {
      const { engine } = globalThis as unknown as { engine: Awaited<ReturnType<OpenEngine>> };
      await new Promise<void>((resolve) => void engine.search(text, () => resolve()));
    }, query);
    return server.taken();
  });
}

/** Measures an engine whose files are served under its name. */
export async function measureEngine(
  name: BenchEngineName,
  dir: string,
  browser: Browser,
  server: CountingServer,
  clauses: readonly BenchClause[],
  queries: readonly string[],
): Promise<Measured> {
  const base = `/${name}/`;
  const truth = queries.map((query) => scan(clauses, query.normalize('NFKC').toLowerCase()));
  const step = Math.max(1, Math.floor(queries.length / freshQueries));
  const bytes: number[] = [];
  for (let at = 0; at < freshQueries; at += 1) {
    bytes.push(await bytesBefore(browser, server, base, queries[at * step] ?? queries[0]!));
  }
  const [cold, warm] = await fresh(browser, server, async (page) => {
    await openIn(page, base);
    return [await ask(page, queries), await ask(page, queries)] as const;
  });
  const rare = cold.filter((_, at) => truth[at]!.length < clauses.length * 0.02);
  return {
    asked: cold.length,
    ...compare(
      cold.map(({ found }) => found),
      truth,
    ),
    firstBytes: { median: quantile(bytes, 0.5), most: Math.max(...bytes) },
    indexBytes: bytesOf(dir),
    firstTwenty: quantile(
      cold.map(({ twenty }) => twenty),
      0.95,
    ),
    rare: quantile(
      rare.map(({ all }) => all),
      0.95,
    ),
    warm: {
      median: quantile(
        warm.map(({ all }) => all),
        0.5,
      ),
      p95: quantile(
        warm.map(({ all }) => all),
        0.95,
      ),
    },
  };
}
