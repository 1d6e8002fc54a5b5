import { expect, test } from 'vitest';
import { relativeSentences, type Spoken, type Told } from '../../src/relatives/sentence.ts';

const clause = (kind: Told['kind'], text: string, lead = 0): Told => ({
  plan: 'a',
  eId: 'p_1',
  kind,
  text,
  lead,
});
const excerpt = (start: number, end: number, issue = 'drg'): Spoken => ({
  plan: 'a',
  eId: 'p_1',
  start,
  end,
  theme: 'drg-dip-payment',
  issues: [issue],
  heading: false,
  also: [],
});
const textsOf = (clauses: Told[], excerpts: Spoken[] = []) =>
  relativeSentences(clauses, excerpts).map(({ text }) => text);

test('a paragraph gives its sentences, its run-in heading none', () => {
  const text = '（一）完善支付方式。推行按病种付费改革试点。全面实施总额预算管理制度。';
  expect(textsOf([clause('paragraph', text, 10)])).toEqual([
    '推行按病种付费改革试点。',
    '全面实施总额预算管理制度。',
  ]);
});

test('headings, furniture, notices, brackets of who is responsible and bare labels give none', () => {
  expect(textsOf([clause('heading', '三、推进医疗保障支付方式改革')])).toEqual([]);
  expect(textsOf([clause('furniture', '第 3 页 共 20 页 医疗保障规划全文')])).toEqual([]);
  expect(textsOf([clause('paragraph', '（市医保局牵头，市财政局、市卫生健康委配合）')])).toEqual([]);
  expect(textsOf([clause('item', '——强化领导。')])).toEqual([]);
});

test('a row gives what is an excerpt of it, with its issues', () => {
  const text = '1\t完善支付方式\t推行按病种付费改革试点。\t市医保局、市财政局';
  const [sentence] = relativeSentences([clause('row', text)], [excerpt(9, 21), excerpt(9, 21, 'dip')]);
  expect(sentence).toMatchObject({ start: 9, text: text.slice(9, 21) });
  expect(sentence?.issues).toEqual(['drg-dip-payment/drg', 'drg-dip-payment/dip']);
});
