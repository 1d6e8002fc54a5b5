import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPairs, scorePairs } from '../../scripts/quality/relatives.ts';
import { relatedIn, relativeRows } from '../../src/relatives/corpus.ts';
import { published } from '../export/records.ts';

const concepts = parse(readFileSync('content/vocabulary/concepts.yaml', 'utf8'));
const read = { ...published, concepts };
const pairs = readPairs(readFileSync('tests/gold/relatives/dev.tsv', 'utf8'));

describe('against pairs judged by a reader who knew no rule', () => {
  const { same, related, unrelated } = scorePairs(pairs, published.clauses, relatedIn(read));
  const share = ({ listed, pairs }: { listed: number; pairs: number }) => listed / pairs;

  test('the same provisions are listed, nearly all as such', () => {
    expect(same.pairs).toBeGreaterThanOrEqual(30);
    expect(share(same)).toBeGreaterThanOrEqual(0.95);
    expect(same.same / same.pairs).toBeGreaterThanOrEqual(0.9);
  });

  test('the same measures in other words are listed, seven of ten and more', () => {
    expect(share(related)).toBeGreaterThanOrEqual(0.72);
  });

  test('sentences that only look alike are not', () => {
    expect(share(unrelated)).toBeLessThanOrEqual(0.13);
    expect(unrelated.same).toBe(0);
  });
});

test('records hold the very words of the clauses, and relatives are of other cities', () => {
  const texts = new Map(published.clauses.map(({ plan, eId, text }) => [`${plan} ${eId}`, text]));
  const rows = relativeRows(read);
  expect(rows.length).toBeGreaterThan(500);
  for (const row of rows) {
    for (const { plan, eId, start, end, text } of [row, ...row.relatives])
      expect(texts.get(`${plan} ${eId}`)?.slice(start, end)).toBe(text);
    expect(row.relatives.every(({ plan }) => plan !== row.plan)).toBe(true);
  }
});

test('a line that is no pair is named', () => {
  expect(() => readPairs('a\tsec_1\t甲。\tb\tsec_1\t乙。\tperhaps')).toThrow('line 1');
});
