import { expect, test } from 'vitest';
import type { Example } from '../../scripts/learn/train.ts';
import { leaveOneOut } from '../../scripts/quality/leave-one-out.ts';
import { featureReader } from '../../scripts/themes/features.ts';
import { conceptFinder } from '../../src/writing/concepts.ts';
import { clauseOf, concepts, sectionOf, themeOf } from '../themes/fixtures.ts';

const theme = themeOf([]);
const read = featureReader(conceptFinder([]));

/** A document of one sentence that no concept knows, labelled. */
function documentBy(pen: string, id: string, text: string, labels: string[]) {
  const example: Example = {
    pen,
    document: id,
    reading: read({ words: text, titles: [], lead: '', before: '' }),
    labels: new Set(labels),
    optional: new Set(),
  };
  const gold = [{ text, line: 1, labels, optional: [], heading: false, split: 'test' as const }];
  const plan = { sections: [sectionOf('sec_1', '天')], clauses: [clauseOf(text)], tables: [] };
  return { example, document: { id, pen, plan, gold } };
}

test('what one pen wrote teaches nothing on its other documents; left out one by one they teach each other', () => {
  const own = [
    ...['a', 'b', 'c', 'd'].map((id) => documentBy('moon', id, '望海潮涨。', ['tides/one'])),
    ...Array.from({ length: 30 }, (_, at) => documentBy('mars', `m${at}`, '沙上无水。', [])),
  ];
  const found = (by: 'document' | 'pen') =>
    leaveOneOut(
      own.map(({ document }) => document),
      own.map(({ example }) => example),
      { themes: [theme], concepts },
      { by },
    ).filter(({ pen, judged }) => pen === 'moon' && judged.some(({ chosen }) => chosen.has('tides'))).length;
  expect(found('document')).toBe(4);
  expect(found('pen')).toBe(0);
});
