import { describe, expect, test } from 'vitest';
import { responsibilitiesOf } from '../../scripts/facts/responsibilities.ts';
import { statementsOf } from '../../scripts/themes/sentences.ts';
import type { Clause } from '../../src/model/index.ts';
import { tablesIn } from '../support/heads.ts';
import { clauseOf, duties } from './one.ts';

describe('brackets of every kind and wording', () => {
  test.each([
    [
      '建好制度。（市医保局牵头，市财政局、市卫健委配合）',
      [['牵头', '市医保局', '市财政局 市卫健委', false]],
    ],
    [
      '建好制度。(市医保局、市财政局分别牵头,市税务局配合)',
      [['牵头', '市医保局 市财政局', '市税务局', false]],
    ],
    [
      '建好制度。【牵头单位：市医保局；配合单位：市税务局、市教育局】',
      [['牵头', '市医保局', '市税务局 市教育局', false]],
    ],
    ['建好制度。（责任单位：甲局，乙局；完成时限：2023年12月）', [['责任单位', '甲局 乙局', '', false]]],
    [
      '建好制度。〔责任科室：参保科；配合单位：县税务局、各乡镇人民政府〕',
      [['责任单位', '参保科', '县税务局 各乡镇人民政府', false]],
    ],
    ['建好制度。（甲局、乙局等按职责分工负责）', [['按职责分工', '甲局 乙局', '', true]]],
    ['建好制度。[甲局负责]', [['负责', '甲局', '', false]]],
    ['建好制度。【市医保局、市卫生健康委】', [['责任单位', '市医保局 市卫生健康委', '', false]]],
    [
      '建好制度。（市医保局、各县（市、区）人民政府负责）',
      [['负责', '市医保局 各县（市、区）人民政府', '', false]],
    ],
    ['建好制度。（市医保局牵头，市公安局等配合）', [['牵头', '市医保局', '市公安局', true]]],
    [
      '建好制度。【市卫健委牵头，市人社局、市财政局按职责分工负责】',
      [
        ['牵头', '市卫健委', '', false],
        ['按职责分工', '市人社局 市财政局', '', false],
      ],
    ],
    ['建好制度。【责任部门：市医保局；时限：长期坚持】', [['责任单位', '市医保局', '', false]]],
    [
      '建好制度。【责任部门：市医保局牵头，市卫健委配合；时限：2023年底前】',
      [['牵头', '市医保局', '市卫健委', false]],
    ],
    [
      '（责任处室：基金处、待遇处；协同处室：法规处；完成时间：6月底）',
      [['责任单位', '基金处 待遇处', '法规处', false]],
    ],
    [
      '（责任单位：市医保局 市财政局 配合单位：市税务局等 完成时限：2023年6月）',
      [['责任单位', '市医保局 市财政局', '市税务局', true]],
    ],
    ['【责任人：张三；参加单位：市财政局】', [['责任单位', '张三', '市财政局', false]]],
    ['（牵头科室：待遇科，协办科室：基金科；时间节点：四季度末）', [['牵头', '待遇科', '基金科', false]]],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test('names stand as printed', () => {
    expect(duties('（市醫保局 牽頭，市財政局配合）')).toEqual([['牵头', '市醫保局', '市財政局', false]]);
  });

  test('other brackets are none', () => {
    for (const text of [
      '本办法所称机构（以下简称协议机构）',
      '门诊保障办法（试行）',
      '乡镇（街道）',
      '支付方式（DRG）',
    ])
      expect(duties(text)).toEqual([]);
  });

  test('an excerpt leaves them out, whatever their kind', () => {
    for (const bracket of ['（市医保局牵头）', '【责任单位：市医保局】', '[市医保局负责]'])
      expect(statementsOf(`建好制度。${bracket}`)).toEqual([{ start: 0, end: 5 }]);
  });
});

describe('prose', () => {
  test.each([
    ['由市医保局牵头，财政局配合。', [['牵头', '市医保局', '财政局', false]]],
    ['扣减办法由市医保局会同市财政局制定。', [['牵头', '市医保局', '市财政局', false]]],
    ['责任单位：市医疗保障局、市市场监管局等', [['责任单位', '市医疗保障局 市市场监管局', '', true]]],
    ['本规定由市医疗保障局会同市财政局负责解释。', [['牵头', '市医疗保障局', '市财政局', false]]],
    ['税务部门负责征收。', [['负责', '税务部门', '', false]]],
    [
      '第四条　市医疗保障局负责制定规则，市医保经办中心负责考核。',
      [['负责', '市医疗保障局 市医保经办中心', '', false]],
    ],
    ['卫生健康、市场监管、公安等部门按职责分工负责。', [['按职责分工', '卫生健康 市场监管 公安', '', true]]],
    ['各县（市、区）人民政府对本辖区落实情况负总责。', [['负责', '各县（市、区）人民政府', '', false]]],
    ['公共卫生服务由卫健部门组织实施。', [['负责', '卫健部门', '', false]]],
    ['市卫生健康委牵头、市医保局配合，推进建设。', [['牵头', '市卫生健康委', '市医保局', false]]],
    ['本措施由市医疗保障局会同有关部门解释。', [['负责', '市医疗保障局', '', false]]],
    ['此项工作由市医保局牵头，市财政局参与。', [['牵头', '市医保局', '市财政局', false]]],
    ['以上工作由市医保局、市卫健委分别牵头。', [['牵头', '市医保局 市卫健委', '', false]]],
    ['牵头的是市医保局，配合的是市财政局。', [['牵头', '市医保局', '市财政局', false]]],
    ['市医保局为牵头单位，市财政局为配合单位。', [['牵头', '市医保局', '市财政局', false]]],
    ['市医保局牵头，市卫健委指导。', [['牵头', '市医保局', '市卫健委', false]]],
    ['市医保局牵头，市教育局、市民政局协同推进。', [['牵头', '市医保局', '市教育局 市民政局', false]]],
    ['各区政府负总责。', [['负责', '各区政府', '', false]]],
    ['县级人民政府承担属地责任。', [['负责', '县级人民政府', '', false]]],
    ['举报线索由市医保局核查。', [['负责', '市医保局', '', false]]],
    ['涉嫌犯罪的由公安机关依法处理。', [['负责', '公安机关', '', false]]],
    ['健康讲座归卫生健康部门管。', [['负责', '卫生健康部门', '', false]]],
    ['责任单位：市医保局牵头，市税务局配合', [['牵头', '市医保局', '市税务局', false]]],
    ['（一）市医疗保障行政部门主管全市工作；', [['负责', '市医疗保障行政部门', '', false]]],
  ])('%s', (text, expected) => expect(duties(text)).toEqual(expected));

  test.each([
    '谁签字谁负责，不看牌子大小。',
    '加强部门协同，健全工作机制。',
    '健全党委领导、政府负责的机制。',
    '由牵头医院代采。',
    '经办中心约谈负责人。',
    '失能评估由第三方机构承担。',
    '各有关部门按职责分工负责。',
    '由医保部门于次月10日前推送乡村振兴部门核查。',
    '费用由税务部门统一征收。',
  ])('nobody in: %s', (text) => expect(duties(text)).toEqual([]));
});

describe('cells of tables of tasks', () => {
  const head = '序号\t任务\t牵头单位\t配合单位';
  const rows = (...texts: string[]) => {
    const clauses = texts.map((text, at) => clauseOf(text, { kind: 'row', eId: `row_${at}` }));
    return responsibilitiesOf(clauses, tablesIn(clauses)).map((r) => [
      r.role,
      r.lead.join(' '),
      r.support.join(' '),
      r.open,
    ]);
  };

  test.each([
    ['1\t甲\t市医保局等\t市财政局、市税务局', [['牵头', '市医保局', '市财政局 市税务局', true]]],
    ['1\t甲\t市医保局 市财政局\t—', [['牵头', '市医保局 市财政局', '', false]]],
    ['1\t甲\t各县（市、区）人民政府\t-', [['牵头', '各县（市、区）人民政府', '', false]]],
    ['1\t甲\t-\t-', []],
  ])('%s', (row, expected) => expect(rows(head, row)).toEqual(expected));

  test('a cell of 责任单位 may say who leads', () => {
    const led = '1\t甲\t市医保局牵头，市财政局等部门配合\t2023年';
    expect(rows('序号\t任务\t责任单位\t完成时限', led)).toEqual([['牵头', '市医保局', '市财政局', true]]);
    const plain = '1\t甲\t市医保局；市财政局\t2023年';
    expect(rows('序号\t任务\t责任单位\t完成时限', plain)).toEqual([
      ['责任单位', '市医保局 市财政局', '', false],
    ]);
  });

  test('a row whose columns of bodies are not decided says so', () => {
    const issues = [{ key: 'cell-undecidable', detail: '' }] as unknown as Clause['issues'];
    const clauses = [
      clauseOf(head, { kind: 'row', eId: 'a' }),
      clauseOf('1\t甲\t市医保局', { kind: 'row', issues }),
    ];
    expect(responsibilitiesOf(clauses, tablesIn(clauses)).map(({ certain }) => certain)).toEqual([false]);
  });
});
