import { describe, expect, test } from 'vitest';
import { forceOf, governingVerb } from '../../scripts/themes/force.ts';
import { statementOf } from './statements.ts';

const none = { quantified: false, dated: false };
const gradeOf = (text: string): string | null => forceOf(statementOf(text), '任务', none).force;
const verbOf = (text: string): string => {
  const { text: folded } = statementOf(text);
  const verb = governingVerb(folded);
  return verb ? folded.slice(verb.start, verb.end) : '';
};

describe('the governing verb gives the grade', () => {
  test.each([
    ['实施', '建立', '建立健全多层次医疗保障体系。'],
    ['实施', '落实', '全面落实医疗保障待遇清单制度。'],
    ['实施', '建立', '加快建立基金预警机制。'],
    ['实施', '推行', '推行“好差评”，引导群众评价。'],
    ['实施', '应当', '用人单位应当按时足额缴费。'],
    ['实施', '不得', '任何单位不得泄露参保人信息。'],
    ['实施', '一律', '倒卖药品的，一律移送公安机关。'],
    ['实施', '实行', '对医共体医保基金实行打包付费，加强绩效考核。'],
    ['实施', '纳入', '将符合条件的机构纳入协议管理，优化流程。'],
    ['推进', '推进', '全市协同推进备案服务。'],
    ['推进', '完善', '按照省的部署，进一步完善门诊共济机制。'],
    ['推进', '加强', '第五条 加强短缺药品监测预警。'],
    ['推进', '打击', '聚焦重点领域，持续打击欺诈骗保行为。'],
    ['推进', '深化', '(一)深化支付方式改革，建立协商机制。'],
    ['推进', '加快', '加快公立医院改革步伐。'],
    ['推进', '逐步', '个人账户划拨比例按规定逐步下调。'],
    ['探索', '探索', '积极探索按人头付费。'],
    ['探索', '鼓励', '同时，鼓励商业保险公司开发普惠产品，不得强制搭售。'],
    ['探索', '支持', '2023年起，支持社会力量参与经办。'],
    ['探索', '研究', '适时研究建立罕见病用药保障机制。'],
    ['探索', '可以', '灵活就业人员可以参加职工医保。'],
    ['实施', '不得', '个人账户可以支付购药费用，不得套取现金。'],
    ['探索', '引導', '引導慈善組織設立專項基金。'],
  ])('%s by %s: %s', (grade, verb, text) => {
    expect([gradeOf(text), verbOf(text)]).toEqual([grade, statementOf(verb).text]);
  });
});

describe('words that are no verb of the promise are no marks', () => {
  test.each([
    ['到位', '分步实施、逐步到位。'],
    ['就医', '群众有序就医。'],
    ['引导', '各部门合理引导预期，回应关切。'],
    ['全覆盖', '健全覆盖全民的医疗保障体系。'],
    ['统筹', '统筹基金按比例支付。'],
    ['规范', '规范化建设的机构由财政补助。'],
  ])('%s in %s', (word, text) => {
    expect(verbOf(text)).not.toContain(word);
  });
});

describe('numbers and dates outweigh the verb', () => {
  const statement = statementOf('探索扩大病种范围。');
  test.each([
    [true, true, '量化且有期限'],
    [true, false, '量化'],
    [false, true, '有期限'],
    [false, false, '探索'],
  ])('number %s, date %s: %s', (quantified, dated, force) => {
    expect(forceOf(statement, '任务', { quantified, dated }).force).toBe(force);
  });

  test.each(['现状', '原则'] as const)('%s promises nothing', (status) => {
    const bound = forceOf(statement, status, { quantified: true, dated: true });
    expect(bound).toEqual({ force: null, verb: null });
  });

  test('an aim without a verb of its own goes on, a task is done', () => {
    expect(forceOf(statementOf('参保质量稳中有升。'), '目标', none).force).toBe('推进');
    expect(forceOf(statementOf('中医适宜技术单列系数。'), '任务', none).force).toBe('实施');
  });
});

test('a row of a table of indicators has no verb', () => {
  const row = statementOf('保障程度\t参保率\t96\t98\t约束性', [], { indicator: true });
  expect(forceOf(row, '目标', { quantified: true, dated: true })).toEqual({
    force: '量化且有期限',
    verb: null,
  });
});

test('a condition and a means do not govern', () => {
  expect(verbOf('开展试点的，由市医保局备案后完善方案。')).not.toBe('开展');
  expect(verbOf('通过完善政策，建立激励机制。')).toBe('建立');
});

test('long texts without sense take no time', () => {
  expect(governingVerb('进一步逐步'.repeat(20_000))).not.toBeUndefined();
  expect(governingVerb('（'.repeat(50_000))).toBeNull();
});
