import { describe, expect, test } from 'vitest';
import { conceptFinder } from '../../src/writing/concepts.ts';

const find = conceptFinder([
  { id: 'enrol', wordings: ['参加…保险', '入保'] },
  { id: 'pay', wordings: ['付费', '基金支出'], hints: ['预付'] },
  { id: 'fraud', wordings: ['骗取'], closed: ['骗取…支出'] },
  { id: 'budget', wordings: ['支出…管理', '管理…支出', '管住…清'] },
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

  test('are found by words that hint at them too', () => {
    expect(found('预付周转金')).toEqual(['pay 预付']);
  });

  test('are not found within words that speak of another alone, but beside them', () => {
    expect(found('骗取医疗保障基金支出')).toEqual(['fraud 骗取', 'fraud 骗取医疗保障基金支出']);
    expect(found('骗取基金支出;基金支出')).toContain('pay 基金支出');
    expect(found('基金支出')).toEqual(['pay 基金支出']);
  });

  test('are not found where they begin or end within such words, but around them', () => {
    expect(found('骗取支出,管理')).not.toContain('budget 支出,管理');
    expect(found('管理骗取支出')).not.toContain('budget 管理骗取支出');
    expect(found('管住骗取支出清零')).toContain('budget 管住骗取支出清');
  });

  test('are found in time that grows with the text', () => {
    expect(find('参加'.repeat(50_000))).toEqual([]);
    expect(find('骗取支出'.repeat(50_000)).length).toBeGreaterThanOrEqual(100_000);
  });
});
