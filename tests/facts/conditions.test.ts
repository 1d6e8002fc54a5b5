import { expect, test } from 'vitest';
import { commitmentsOf } from '../../scripts/facts/commitments.ts';
import { clauseOf, kinds, sectionOf } from './one.ts';

/** The kinds of the numbers in an item below a sentence that leads in a list. */
function kindsBelow(lead: string, item: string): string[] {
  const clauses = [clauseOf(lead), clauseOf(item, { kind: 'item', eId: 'p_2' })];
  return commitmentsOf(clauses, [sectionOf('定点管理')], []).map(({ kind }) => kind);
}

test('the numbers of a list of conditions are conditions, those of other lists are not', () => {
  expect(kindsBelow('第六条　申请单位应当具备下列条件：', '（二）配备不少于2名医师；')).toEqual([
    'condition',
  ]);
  expect(kindsBelow('有下列情形之一的，解除协议：', '（一）一年内违规3次；').at(-1)).toBe('condition');
  expect(kindsBelow('救助比例按下列标准执行：', '（一）特困人员为100%；')).toEqual(['target']);
  expect(kindsBelow('主要任务如下：', '（一）参保率不低于95%；')).toEqual(['target']);
});

test('what one must have who applies is a condition, what is then done is not', () => {
  expect(kinds('申请成为协议药店，营业面积不低于60平方米。')).toEqual(['condition']);
  expect(kinds('机构申请定点的，应当正式运营至少3个月，经办机构30个工作日内完成评估。')).toEqual([
    'condition',
    'target',
  ]);
  expect(kinds('新申请纳保的及时评估；每个乡镇药店不少于1家。')).toEqual(['target']);
});
