import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../scripts/facts/commitments.ts';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import { compareRecords, holds } from '../../scripts/quality/facts.ts';
import { normalise } from '../../src/writing/fold.ts';
import { tablesIn } from '../support/heads.ts';
import { cities, clausesOf, excerptsOf, sectionsOf, tasksOf } from './content.ts';

interface GoldCommitment {
  plan: string;
  quote: string;
  text: string;
  value: number;
  unit: string;
  upper: number | null;
  comparator: string | null;
  kind: string;
  year: number | null;
  from: number | null;
  /** Words of what it measures, where they were judged. */
  what?: string;
  /** How many further places it has. */
  also?: number;
}
interface GoldDeadline {
  plan: string;
  quote: string;
  when: string;
  year: number | null;
}

const gold = <T>(name: string): T[] => JSON.parse(readFileSync(`tests/gold/${name}.json`, 'utf8'));
const commitments = cities.flatMap((city) => {
  const clauses = clausesOf(city);
  return commitmentsOf(clauses, sectionsOf(city), excerptsOf(city), undefined, tablesIn(clauses));
});
const deadlines = cities.flatMap((city) => deadlinesOf(clausesOf(city), tasksOf(city), sectionsOf(city)));

/** Texts of all clauses by city and id. */
const texts = new Map<string, string>(
  cities.flatMap((city) => clausesOf(city).map((c) => [`${city} ${c.eId}`, c.text] as const)),
);

describe('commitments against the gold set', () => {
  const wanted = gold<GoldCommitment>('commitments');
  const result = compareRecords(
    wanted,
    commitments,
    (w, g) => w.plan === g.plan && holds(w.quote, g.quote) && w.value === g.value && w.unit === g.unit,
  );

  test('recall is at least 0.97 and precision at least 0.95', () => {
    console.info(
      `commitments: ${wanted.length} wanted, ${commitments.length} found, recall ${result.recall.toFixed(3)}, precision ${result.precision.toFixed(3)}`,
    );
    expect(result.recall, JSON.stringify(result.missed)).toBeGreaterThanOrEqual(0.97);
    expect(result.precision, JSON.stringify(result.extra)).toBeGreaterThanOrEqual(0.95);
  });

  test('span, comparator, kind, year, subject and places are right', () => {
    const wrong = wanted.flatMap((want) => {
      const found = commitments.filter(
        (g) =>
          g.plan === want.plan &&
          holds(want.quote, g.quote) &&
          g.value === want.value &&
          g.unit === want.unit,
      );
      const right = found.some(
        (g) =>
          g.upper === want.upper &&
          g.comparator === want.comparator &&
          g.kind === want.kind &&
          g.year === want.year &&
          g.from === want.from &&
          g.also.length === (want.also ?? 0) &&
          normalise(g.what).includes(normalise(want.what ?? '')),
      );
      return right ? [] : [{ want, found }];
    });
    expect(wrong).toEqual([]);
  });

  test('each quantity is the words of its clause at its offsets', () => {
    for (const c of commitments) expect(texts.get(`${c.plan} ${c.eId}`)?.slice(c.start, c.end)).toBe(c.text);
  });

  test('every commitment says what it measures', () => {
    const silent = commitments.filter((c) => c.what === '');
    expect(silent).toEqual([]);
  });
});

describe('deadlines against the gold set', () => {
  const wanted = gold<GoldDeadline>('deadlines');
  const result = compareRecords(
    wanted,
    deadlines,
    (w, g) => w.plan === g.plan && w.year === g.year && holds(w.quote, g.quote) && holds(w.when, g.when),
  );

  test('recall and precision are at least 0.97', () => {
    console.info(
      `deadlines: ${wanted.length} wanted, ${deadlines.length} found, recall ${result.recall.toFixed(3)}, precision ${result.precision.toFixed(3)}`,
    );
    expect(result.recall, JSON.stringify(result.missed)).toBeGreaterThanOrEqual(0.97);
    expect(result.precision, JSON.stringify(result.extra)).toBeGreaterThanOrEqual(0.97);
  });

  test('the words that give the time stand in the quote, in the row, or in the cell that the row shares with those above', () => {
    const lost = deadlines.filter(({ plan, eId, quote, when }) => {
      const task = tasksOf(plan).find((row) => row.eId === eId);
      const shared = task?.inherited.includes('deadline');
      return !quote.includes(when) && !texts.get(`${plan} ${eId}`)?.includes(when) && !shared;
    });
    expect(deadlines.length).toBeGreaterThan(50);
    expect(lost).toEqual([]);
  });
});
