import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/intake/convert/convert.ts';
import { inspect } from '../../scripts/intake/inspect.ts';
import { readingOf } from '../../scripts/intake/reading.ts';
import { parsePlan } from '../../scripts/parse/parse.ts';
import { f1 } from '../../scripts/quality/f1.ts';
import { scoreFacts } from '../../scripts/quality/facts-score.ts';
import { formOf, readLabelled } from '../../scripts/quality/labelled-documents.ts';
import { scoreParse, sum } from '../../scripts/quality/parse-score.ts';
import { readHead } from '../support/heads.ts';

// What the documents kept aside gave when they were opened (tests/gold/kept/README.md), less a little: from then on
// they guard against regress and no longer measure. Themes are learned from them: tests/slow/accuracy.test.ts measures those.
const documents = readLabelled('tests/gold/kept');
const bytes = (text: string) => new TextEncoder().encode(text);

test('there are sixteen, of eight pens', () => {
  expect(documents).toHaveLength(16);
});

test('outline and metadata', async () => {
  const scores = await Promise.all(
    documents.map(async (document) => {
      const { text } = await convert(document.file, bytes(document.text));
      return scoreParse(parsePlan(document.id, text, {}, readHead), formOf(document));
    }),
  );
  expect(f1(sum(scores.map(({ outline }) => outline)))).toBeGreaterThan(0.98);
  for (const { outline } of scores) expect(f1(outline)).toBeGreaterThan(0.9);
  expect(f1(sum(scores.map(({ metadata }) => metadata)))).toBeGreaterThan(0.94);
});

describe('facts', async () => {
  const reading = readingOf('.');
  const scores = await Promise.all(
    documents.map(async (document) => {
      return scoreFacts(document, await inspect(document.file, bytes(document.text), reading));
    }),
  );
  const total = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((whole, score) => whole + of(score), 0);
  const found = total(({ numbers }) => numbers.found);

  test('numbers are found and are what they are', () => {
    expect(found / total(({ numbers }) => numbers.wanted)).toBeGreaterThan(0.96);
    expect(total(({ right }) => right.comparator) / found).toBeGreaterThan(0.96);
    expect(total(({ right }) => right.kind) / found).toBeGreaterThan(0.92);
  });

  test.each([
    ['deadlines', 0.93],
    ['duties', 0.84],
  ] as const)('%s', (part, least) => {
    const counts = {
      hits: total((score) => score[part].found),
      found: total((score) => score[part].read),
      wanted: total((score) => score[part].wanted),
    };
    expect(f1(counts)).toBeGreaterThan(least);
  });
});
