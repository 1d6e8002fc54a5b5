import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../scripts/facts/commitments.ts';
import { tablesIn } from '../support/heads.ts';
import { clauseOf, sectionOf } from './one.ts';

/** The quantities of a table given as its rows: words, value, unit and what they measure. */
function measured(...rows: string[]) {
  const clauses = rows.map((text, at) => clauseOf(text, { kind: 'row', eId: `row_${at}` }));
  const found = commitmentsOf(clauses, [sectionOf('主要任务')], [], undefined, tablesIn(clauses));
  for (const { eId, start, end, text } of found)
    expect(clauses.find((clause) => clause.eId === eId)?.text.slice(start, end)).toBe(text);
  return found.map(({ text, value, unit, what }) => [text, value, unit, what]);
}

describe('numbers in the cells of tables', () => {
  test('of tasks: what is to be done, not its number, its bodies and its time', () => {
    const head = '序号\t重点任务\t具体措施\t责任单位\t完成时限';
    const row = '12\t参保率达到95%\t培训一万五千人以上。\n检查76家\t3个科室\t9个月内';
    expect(measured(head, row)).toEqual([
      ['95%', 95, '%', '参保率'],
      ['一万五千人以上', 1.5, '万人', '培训'],
      ['76家', 76, '家', '检查'],
    ]);
  });

  test('of benefits: what is measured is the row and the head; the head may give the unit', () => {
    expect(
      measured(
        '医院级别\t起付标准\t支付比例\t限额（万元）',
        '一级医院\t200元\t在职90%，退休95%\t15',
        '三级医院\t800元\t不低于85%\t20',
      ),
    ).toEqual([
      ['200元', 200, '元', '一级医院起付标准'],
      ['90%', 90, '%', '一级医院支付比例在职'],
      ['95%', 95, '%', '一级医院支付比例退休'],
      ['15', 15, '万元', '一级医院限额'],
      ['800元', 800, '元', '三级医院起付标准'],
      ['不低于85%', 85, '%', '三级医院支付比例'],
      ['20', 20, '万元', '三级医院限额'],
    ]);
  });

  test('a merged cell names the rows below it', () => {
    expect(
      measured('险种\t级别\t比例', '居民\t一级\t85%', '\t二级\t75%').map(([, , , what]) => what),
    ).toEqual(['居民一级比例', '居民二级比例']);
  });

  test('of indicators: none', () => {
    expect(measured('指标\t2020年\t2025年\t属性', '参保率\t95%\t97%\t约束性')).toEqual([]);
  });
});
