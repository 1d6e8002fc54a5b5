import { describe, expect, test } from 'vitest';
import { allUnitsOf, unitsOf } from '../../scripts/themes/units.ts';
import type { Clause } from '../../src/model/clause.ts';
import { tablesIn } from '../support/heads.ts';
import { clauseOf, sectionOf } from './fixtures.ts';

const sections = [sectionOf('sec_1', '重点 工作'), sectionOf('sec_1__subsec_1', '支付（DRG）', 'sec_1')];
const units = (...clauses: Clause[]) =>
  unitsOf({ sections, clauses, tables: tablesIn(clauses) }).map(({ words, titles }) => ({ words, titles }));

describe('the sentences that the classifier sees', () => {
  test('are as printed, under the titles of all sections above, nearest first', () => {
    expect(units(clauseOf('推进 ＤＲＧ，试点。', { section: 'sec_1__subsec_1' }))).toEqual([
      { words: '推进 ＤＲＧ，试点。', titles: ['支付（DRG）', '重点 工作'] },
    ]);
  });

  test('have the run-in heading of their clause as a title, not as a sentence', () => {
    expect(units(clauseOf('1.完善办法。坚持。', { lead: 7 }))).toEqual([
      { words: '坚持。', titles: ['1.完善办法。', '重点 工作'] },
    ]);
  });

  test('are the heading itself where a clause says nothing else', () => {
    expect(units(clauseOf('2.推进改革。', { lead: 7 }))).toEqual([
      { words: '2.推进改革。', titles: ['重点 工作'] },
    ]);
  });

  test.each(['heading', 'note', 'notice', 'signature', 'toc'] as const)('are not taken from a %s', (kind) => {
    expect(units(clauseOf('推进改革。', { kind }))).toEqual([]);
  });

  test('are taken from the foot-notes of a table', () => {
    const table = { ...sectionOf('sec_1__table_1', '指标', 'sec_1'), kind: 'table' } as const;
    const note = clauseOf('①指参保率。', { kind: 'note', section: table.eId });
    expect(
      unitsOf({ sections: [...sections, table], clauses: [note], tables: [] }).map(({ words }) => words),
    ).toEqual(['①指参保率。']);
  });

  test('of an indicator row are the row as a whole; the head row gives none', () => {
    const row = { kind: 'row', section: 'sec_1' } as const;
    expect(
      units(
        clauseOf('类别\t主要指标\t2025年', row),
        clauseOf('覆盖\t参保率(%)\t>95', { ...row, eId: 'row_1' }),
      ),
    ).toEqual([{ words: '覆盖\t参保率(%)\t>95', titles: ['重点 工作'] }]);
  });

  test('of a task row are its measures, under task and breakdown, inherited where cells are merged', () => {
    const row = { kind: 'row', section: 'sec_1' } as const;
    const head = clauseOf('序号\t工作任务\t任务分解\t工作措施\t牵头单位', row);
    const first = clauseOf('1\t目录\t调整\t1.甲；\n2.乙。\t医保局', { ...row, eId: 'row_1' });
    const merged = clauseOf('\t\t优化\t丙。\t', { ...row, eId: 'row_2' });
    expect(units(head, first, merged)).toEqual([
      { words: '1.甲；', titles: ['调整', '目录', '重点 工作'] },
      { words: '2.乙。', titles: ['调整', '目录', '重点 工作'] },
      { words: '丙。', titles: ['优化', '目录', '重点 工作'] },
    ]);
  });
});

describe('headings', () => {
  const all = (own: Clause[]) =>
    allUnitsOf({ sections, clauses: own, tables: tablesIn(own) }).map(({ words, heading, titles }) => ({
      words,
      heading,
      titles,
    }));

  test('of sections and run-in headings are units under the titles above them', () => {
    const own = [
      clauseOf('一、重点 工作', { eId: 'sec_1', kind: 'heading' }),
      clauseOf('（一）支付（DRG）。试点。', { eId: 'sec_1__subsec_1', section: 'sec_1__subsec_1', lead: 11 }),
    ];
    expect(all(own)).toEqual([
      { words: '一、重点 工作', heading: true, titles: [] },
      { words: '（一）支付（DRG）。', heading: true, titles: ['重点 工作'] },
      { words: '试点。', heading: false, titles: ['支付（DRG）', '重点 工作'] },
    ]);
  });

  test('are the task and breakdown of a row, each once', () => {
    const row = { kind: 'row', section: 'sec_1' } as const;
    const own = [
      clauseOf('序号\t工作任务\t任务分解\t工作措施\t牵头单位', row),
      clauseOf('1\t目录\t调整\t甲。\t医保局', { ...row, eId: 'row_1' }),
      clauseOf('\t\t优化\t丙。\t', { ...row, eId: 'row_2' }),
    ];
    expect(all(own).map(({ words, heading }) => (heading ? `# ${words}` : words))).toEqual([
      '# 目录',
      '# 调整',
      '甲。',
      '# 优化',
      '丙。',
    ]);
  });
});

describe('the items of a list', () => {
  test('know the sentence that leads them in, others do not', () => {
    const own = [
      clauseOf('有下列情形之一的：'),
      clauseOf('（一）甲；', { kind: 'item' }),
      clauseOf('（二）乙。', { kind: 'item' }),
      clauseOf('丙。'),
    ];
    expect(unitsOf({ sections, clauses: own, tables: [] }).map(({ lead }) => lead)).toEqual([
      '',
      '有下列情形之一的：',
      '有下列情形之一的：',
      '',
    ]);
  });
});

test('a sentence is read beside the one before it in its paragraph', () => {
  const own = [clauseOf('甲。乙。'), clauseOf('丙。')];
  expect(unitsOf({ sections, clauses: own, tables: [] }).map(({ before }) => before)).toEqual([
    '',
    '甲。',
    '',
  ]);
});
