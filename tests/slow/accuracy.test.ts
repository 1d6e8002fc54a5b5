import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingOf } from '../../scripts/intake/reading.ts';
import { readLabelCorpus } from '../../scripts/learn/corpus.ts';
import { precision, recall } from '../../scripts/quality/accuracy.ts';
import { allLabelled } from '../../scripts/quality/documents.ts';
import { readLabelled } from '../../scripts/quality/labelled-documents.ts';
import { leaveOneOut } from '../../scripts/quality/leave-one-out.ts';
import { scoresBy, scoresOf, total } from '../../scripts/quality/measure.ts';
import { measureThemes } from '../../scripts/quality/report.ts';
import { accuracy } from '../../src/model/accuracy.ts';

// Each document is judged by what was learned from all pens but its own; the published weights have seen them all.
const { themes, examples } = readLabelCorpus('.');
const { concepts } = readingOf('.').vocabulary;
const judged = leaveOneOut(await allLabelled('.'), examples, { themes, concepts });

test('content/accuracy.json is what leaving out each pen gives (npm run accuracy -- --leave-one-out)', () => {
  const published = accuracy.parse(JSON.parse(readFileSync('content/accuracy.json', 'utf8')));
  const { documents, pens, all, issues } = measureThemes(judged, themes, published.measured);
  expect(published).toMatchObject({ documents, pens });
  // Half a point, as the parser changes what is read of some documents.
  for (const share of ['recall', 'precision'] as const) {
    expect(published.all[share]).toBeCloseTo(all[share], 2);
    expect(published.issues[share]).toBeCloseTo(issues[share], 2);
  }
});

test('the documents once kept aside are read as well by what never saw their pens', () => {
  const kept = new Set(readLabelled('tests/gold/kept').map(({ id }) => id));
  const own = judged.filter(({ id }) => kept.has(id)).flatMap((document) => document.judged);
  const score = total(scoresBy('theme', scoresOf(own, themes)));
  expect(kept.size).toBe(16);
  expect(recall(score)).toBeGreaterThanOrEqual(0.89);
  expect(precision(score)).toBeGreaterThanOrEqual(0.89);
});
