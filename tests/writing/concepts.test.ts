import { describe, expect, test } from 'vitest';
import { conceptFinder } from '../../src/writing/concepts.ts';

const find = conceptFinder([
  { id: 'enrol', wordings: ['参加…保险', '入保'] },
  { id: 'pay', wordings: ['付费'] },
]);
const found = (text: string) =>
  find(text).map(({ concept, start, end }) => `${concept} ${text.slice(start, end)}`);

describe('concepts', () => {
  test('are found in the order of the text, in any of their wordings', () => {
    expect(found('办理入保,按项目付费')).toEqual(['enrol 入保', 'pay 付费']);
  });

  test('may have other words between their pieces, within one part of a sentence', () => {
    expect(found('参加职工基本医疗保险')).toEqual(['enrol 参加职工基本医疗保险']);
    expect(found('参加会议;医疗保险')).toEqual([]);
    expect(found('参加一二三四五六七八九十一二三保险')).toEqual([]);
  });

  test('are found in time that grows with the text', () => {
    expect(find('参加'.repeat(50_000))).toEqual([]);
  });
});
