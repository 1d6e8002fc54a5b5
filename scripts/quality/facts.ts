import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FactAccuracy } from '../../src/model/accuracy.ts';
import { normalise } from '../../src/writing/fold.ts';
import { diskFiles } from '../pipeline/files.ts';
import { readCities, readRecords } from '../pipeline/read.ts';

/** What became of a table made by hand: the records that were not found, those found beside it, and the shares. */
export interface Agreement<W, G> {
  readonly missed: readonly W[];
  readonly extra: readonly G[];
  readonly recall: number;
  readonly precision: number;
}

/** Compares what was found with what is wanted, each record taken once. */
export function compareRecords<W, G>(
  wanted: readonly W[],
  found: readonly G[],
  same: (wanted: W, found: G) => boolean,
): Agreement<W, G> {
  const extra = [...found];
  const missed = wanted.filter((want) => {
    const at = extra.findIndex((candidate) => same(want, candidate));
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    missed,
    extra,
    recall: share(wanted.length - missed.length, wanted.length),
    precision: share(found.length - extra.length, found.length),
  };
}

/** Whether one text holds the other, in normal form. */
export function holds(a: string, b: string): boolean {
  const [one, other] = [normalise(a), normalise(b)];
  return one.includes(other) || other.includes(one);
}

const placed = { plan: z.string(), quote: z.string() };
const commitments = z.array(z.looseObject({ ...placed, value: z.number(), unit: z.string() }));
const deadlines = z.array(z.looseObject({ ...placed, when: z.string(), year: z.int().nullable() }));

/** Reads a table made by hand, none where there is no file; throws where it does not fit. */
function readTable<T>(root: string, name: string, schema: z.ZodType<T[]>): T[] {
  const file = join(root, 'tests/gold', `${name}.json`);
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;

/** Measures one table on the cities that somebody has read for it; nothing where nobody has. */
function measure<W extends { plan: string }, G extends { plan: string }>(
  table: string,
  wanted: readonly W[],
  found: (city: string) => readonly G[],
  order: readonly string[],
  same: (wanted: W, found: G) => boolean,
): FactAccuracy[] {
  const cities = order.filter((city) => wanted.some(({ plan }) => plan === city));
  if (cities.length === 0) return [];
  const { precision, recall } = compareRecords(wanted, cities.flatMap(found), same);
  return [{ table, precision: rounded(precision), recall: rounded(recall), gold: wanted.length, cities }];
}

/** Measures the tables of facts against those made by hand. */
export function measureFacts(root: string): FactAccuracy[] {
  const files = diskFiles(root);
  const cities = readCities(files);
  return [
    ...measure(
      'commitments',
      readTable(root, 'commitments', commitments),
      (city) => readRecords(files, 'commitments', city),
      cities,
      (w, g) => w.plan === g.plan && w.value === g.value && w.unit === g.unit && holds(w.quote, g.quote),
    ),
    ...measure(
      'deadlines',
      readTable(root, 'deadlines', deadlines),
      (city) => readRecords(files, 'deadlines', city),
      cities,
      (w, g) => w.plan === g.plan && w.year === g.year && holds(w.quote, g.quote) && holds(w.when, g.when),
    ),
  ];
}
