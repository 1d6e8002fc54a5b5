import { describe, expect, test } from 'vitest';
import { responsibilitiesOf } from '../../scripts/facts/responsibilities.ts';
import { statementsOf } from '../../scripts/themes/sentences.ts';
import type { Task } from '../../src/model/index.ts';
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
  ])('nobody in: %s', (text) => expect(duties(text)).toEqual([]));
});

test('a row of tasks whose roles are not decided says so', () => {
  const task: Task = {
    ...{
      plan: 'a',
      no: 1,
      task: '甲',
      breakdown: '乙',
      measures: [],
      lead: ['医保局'],
      support: [],
      deadline: '',
    },
    inherited: [],
    repeated: false,
    certain: false,
    lines: [1, 2],
    eId: 'row_1',
    url: 'plans/a/#row_1',
  };
  const [duty] = responsibilitiesOf([clauseOf('1\t甲', { kind: 'row', eId: 'row_1' })], [task]);
  expect([duty?.lead, duty?.role, duty?.certain]).toEqual([['医保局'], '牵头', false]);
});
