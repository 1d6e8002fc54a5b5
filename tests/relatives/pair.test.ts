import { expect, test } from 'vitest';
import { faced } from '../../src/relatives/pair.ts';
import type { ShippedPlan, ShippedWords } from '../../src/relatives/shipped.ts';
import { partOf } from '../../src/relatives/shipped.ts';

const words: ShippedWords = { cities: [], concepts: [], groups: [], themes: [] };
const plan = (id: string, ...texts: string[]): ShippedPlan => ({
  id,
  city: id,
  title: id,
  hue: 'hue-0',
  groups: [],
  sections: [
    {
      title: '',
      sentences: texts.map((text, at) => ({
        eId: `p_${at + 1}`,
        start: 0,
        end: text.length,
        text,
        place: '',
        issues: [],
        force: null,
      })),
    },
  ],
});

test('two plans face each other sentence by sentence, what only one has stands alone', () => {
  const a = plan('a', '建立信息强制披露制度，公开费用结构。', '探索长期护理保险制度试点工作。');
  const b = plan('b', '推进跨省异地就医门诊费用直接结算。', '公开费用结构，建立信息强制披露制度。');
  const { a: found, b: back } = faced(a, b, words);
  expect(found[0]?.[0]).toMatchObject({ sentence: 1, kind: 'same' });
  expect(found[1]).toEqual([]);
  expect(back[1]?.[0]).toMatchObject({ sentence: 0, kind: 'same' });
  expect(back[0]).toEqual([]);
});

test('a part of a plan is named by the first two steps of an id', () => {
  expect(partOf('sec_3__subsec_5__hcontainer_2__item_4')).toBe('sec_3__subsec_5');
  expect(partOf('preamble__p_1')).toBe('preamble__p_1');
  expect(partOf('sec_2')).toBe('sec_2');
});
