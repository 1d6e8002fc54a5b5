import { expect, test } from 'vitest';
import { clustersOf, piecesOf } from '../../src/relatives/clusters.ts';

const said = (plan: string, text: string) => ({
  plan,
  eId: 'p_1',
  start: 0,
  end: text.length,
  text,
  issues: [],
});
const same = (...numbers: number[]) =>
  numbers.map((sentence) => ({ sentence, kind: 'same' as const, score: 1 }));

test('sentences linked over others are one cluster, its form the one most others say', () => {
  const sentences = ['a', 'b', 'c'].map((plan) => said(plan, '建立信息强制披露制度，公开费用结构。'));
  expect(clustersOf({ sentences, found: [same(1), same(0, 2), same(1)] })).toEqual([
    { form: 1, sentences: [0, 1, 2] },
  ]);
});

test('what shares too few of its words with the form is no variant of it, and one city is no cluster', () => {
  const sentences = [
    said('a', '建立信息强制披露制度，公开费用结构。'),
    said('b', '加快推进医疗保障服务热线建设，统一受理投诉。'),
  ];
  expect(clustersOf({ sentences, found: [same(1), same(0)] })).toEqual([]);
});

test('names, numbers and words of force vary, the rest is the common form', () => {
  const pieces = piecesOf('襄阳市应当在2025年前建立信息强制披露制度。', [
    '玉林市可以在2024年前建立信息强制披露制度。',
    '长春市探索在2027年前建立信息强制披露制度。',
  ]);
  const varying = pieces.filter(({ varies }) => varies).map(({ text }) => text);
  expect(pieces.map(({ text }) => text).join('')).toBe('襄阳市应当在2025年前建立信息强制披露制度。');
  expect(varying.join('')).toContain('应当');
  expect(varying.join('')).toContain('2025年');
  expect(varying.join('')).not.toContain('信息强制披露制度');
});
