import { expect, test } from 'vitest';
import type { Clause, Excerpt, Finding, Plan } from '../../src/model/index.ts';
import type { Corpus } from '../../src/read/corpus.ts';
import { findingsOf } from '../../src/views/findings.ts';

const plans = ['a', 'b', 'c'].map((id) => ({ id }) as Plan);
const finding: Finding = {
  plan: 'a',
  sentence: '以 DRG 为主，未写占比；2025 年完成。',
  quotes: [
    { eId: 'sec_1', quote: '以DRG为主' },
    { eId: 'sec_2', quote: '2025年完成' },
  ],
};
const corpus = {
  plans,
  clauseAt: new Map(['sec_1', 'sec_2'].map((eId) => [`a ${eId}`, { place: `〔${eId}〕` } as Clause])),
  excerpts: new Map([['payment', [{ plan: 'a' }, { plan: 'b' }] as Excerpt[]]]),
  findings: new Map([['payment', { theme: 'payment', findings: [finding] }]]),
} as unknown as Corpus;

test('a claim has its own quote and place, one of absence has none', () => {
  const [answered] = findingsOf(corpus, 'payment');
  expect(answered?.claims.map(({ text, mark, ground }) => [text, mark, ground?.eId, ground?.quote])).toEqual([
    ['以 DRG 为主', '，', 'sec_1', '以DRG为主'],
    ['未写占比', '；', undefined, undefined],
    ['2025 年完成', '。', 'sec_2', '2025年完成'],
  ]);
  expect(answered?.claims[2]?.ground?.place).toBe('〔sec_2〕');
});

test('a missing answer is told from silence', () => {
  expect(findingsOf(corpus, 'payment').map(({ claims, silent }) => [claims.length, silent])).toEqual([
    [3, false],
    [0, false],
    [0, true],
  ]);
});
