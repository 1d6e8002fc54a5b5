import { expect, test } from 'vitest';
import { compareDraft, type Draft } from '../../src/relatives/draft.ts';
import { differencesOf, quantitiesIn } from '../../src/relatives/quantities.ts';
import type { ShippedPlan, ShippedWords } from '../../src/relatives/shipped.ts';

const words: ShippedWords = { cities: [], concepts: [], groups: [], themes: [] };
const sentence = (text: string, ...issues: string[]) => ({
  eId: 'p_1',
  start: 0,
  end: text.length,
  text,
  place: '三（一）',
  issues,
  force: null,
});
const plan: ShippedPlan = {
  id: 'xiangyang',
  city: '襄阳',
  title: '规划',
  hue: 'hue-0',
  groups: ['elderly', 'poor'],
  sections: [
    {
      title: '',
      sentences: [
        sentence('到2025年，按病种付费的住院费用占比达到75%以上。', 'drg/target'),
        sentence('探索建立长期护理保险制度试点办法。', 'ltc/pilot'),
        sentence('引入社会力量参与长期护理保险经办服务。', 'ltc/service'),
      ],
    },
  ],
};
const draft: Draft = {
  sentences: [
    { ...sentence('到2027年，按病种付费的住院费用占比达到70%以上。', 'drg/target'), plan: 'draft' },
  ],
  groups: ['poor'],
};

test('a sentence of a draft resembles that of a city, and its numbers and years differ by so much', () => {
  const [[near] = []] = compareDraft(draft, [plan], words).resembling;
  expect(near).toMatchObject({ plan: 'xiangyang', kind: 'same' });
  expect(near?.differences).toEqual([
    { unit: '年', own: 2027, other: 2025 },
    { unit: '%', own: 70, other: 75 },
  ]);
});

test('issues and groups that the city speaks to and the draft does not are listed', () => {
  const [untouched] = compareDraft(draft, [plan], words).untouched;
  expect(untouched?.issues.map(({ issue }) => issue)).toEqual(['ltc/pilot', 'ltc/service']);
  expect(untouched?.groups).toEqual(['elderly']);
});

test('a number is read whole, with its unit, in any width', () => {
  expect(quantitiesIn('覆盖１，２００家医疗机构，比例≥75.5％')).toEqual([
    { value: 1200, unit: '家' },
    { value: 75.5, unit: '%' },
  ]);
  expect(quantitiesIn('第3次会议通过')).toEqual([{ value: 3, unit: '次' }]);
});

test('where a unit stands twice nobody knows which number answers which, and nothing is said', () => {
  expect(differencesOf('职工75%，居民65%', '职工80%')).toEqual([]);
  expect(differencesOf('不少于100种', '不少于100种')).toEqual([]);
});
