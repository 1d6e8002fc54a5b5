import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../scripts/pipeline/files.ts';
import { loadReader } from '../../scripts/quality/plans.ts';
import { themes } from './plans.ts';

const reader = loadReader(diskFiles('.'), themes);
const spokenIn = (words: string) =>
  reader
    .read([{ words, titles: [], lead: '', before: '' }])
    .flat()
    .map(({ theme }) => theme);

describe('sentences without any title', () => {
  // Of the wanted themes at least one, of the others none.
  test.each([
    ['重复享受医疗保障待遇的，责令改正。', ['fund-supervision'], ['benefits']],
    ['依法追究骗取基金支出者的责任。', ['fund-supervision'], ['budget-risk']],
    ['查处虚构医药服务骗取基金支出行为。', ['fund-supervision'], ['budget-risk']],
    [
      '欺诈骗取医保基金支出的个人，暂停联网结算6个月。',
      ['fund-supervision'],
      ['budget-risk', 'remote-settlement'],
    ],
    ['骗取医疗保障基金支出的，责令退回，处罚款。', ['fund-supervision'], ['budget-risk']],
    ['骗取医疗保障基金支出的，责令退回', ['fund-supervision'], ['budget-risk']],
    ['以伪造票据手段骗取医保基金支出的，依法追究责任。', ['fund-supervision'], ['budget-risk']],
    ['定点医药机构通过虚假就医套取基金支出的，解除协议。', ['fund-supervision'], ['budget-risk']],
    ['騙取醫療保障基金支出的，責令退回。', ['fund-supervision'], ['budget-risk']],
    ['推进政府采购项目集中采购管理。', [], ['procurement']],
    ['利用享受待遇的机会转卖药品的，依法处理。', ['fund-supervision'], ['procurement', 'benefits']],
    [
      '暂停相关责任部门6个月以上1年以下涉及基金使用的医药服务。',
      ['fund-supervision'],
      ['provision', 'budget-risk'],
    ],
    [
      '医保基金与医疗机构按月结算，预付周转金。',
      ['drg-dip-payment', 'public-service', 'budget-risk'],
      ['remote-settlement'],
    ],
    ['检查检验结果互认共享。', ['provision'], ['fund-supervision']],
    ['检验检查互认，减少重复检查收费。', ['provision'], ['fund-supervision']],
    ['加强医保医师管理，实行记分制。', ['catalogue-agreement', 'fund-supervision'], []],
    ['情节严重的，中止医保结算关系6个月。', ['fund-supervision'], ['remote-settlement']],
    ['造成基金损失的，暂停相关责任人员医保支付资格。', ['fund-supervision'], ['remote-settlement']],
    ['暂停医保支付资格6个月。', ['fund-supervision'], ['remote-settlement', 'budget-risk']],
    ['中止其医保基金结算。', ['fund-supervision'], ['remote-settlement', 'budget-risk']],
    ['终止医保支付资格。', ['fund-supervision'], ['remote-settlement', 'budget-risk']],
    ['暂停其医疗费用联网结算3个月。', ['fund-supervision'], ['remote-settlement']],
    ['加强部门协同，实现一次检查、结果互认，避免重复执法检查。', ['fund-supervision'], ['provision']],
    ['公布监督检查结果，避免重复检查。', ['fund-supervision'], ['provision']],
    ['用人单位应当自成立之日起三十日内办理医保登记。', ['enrolment-financing'], []],
    ['在校大学生纳入学籍地居民医保。', ['enrolment-financing'], []],
    ['职工应当参加职工基本医疗保险，用人单位按时足额缴纳。', ['enrolment-financing'], []],
    ['实行一次检查、结果互认，避免重复执法。', ['fund-supervision'], []],
    ['医院检查检验结果互认，减少重复检查。', ['provision'], []],
    ['用人单位应当依法办理参保登记。', ['enrolment-financing'], []],
    ['行刑衔接机制进一步健全。', ['fund-supervision'], []],
    ['待遇等待期为6个月。', ['benefits', 'enrolment-financing'], []],
    ['不设等待期。', ['benefits', 'enrolment-financing'], []],
    ['新参保人员不设等待期。', ['benefits', 'enrolment-financing'], []],
    ['骗取基金支出的责令退回；健全基金收支预算管理。', ['fund-supervision'], []],
    ['骗取基金支出的责令退回；健全基金收支预算管理。', ['budget-risk'], []],
    ['加强行刑衔接，完善案件移送机制。', ['fund-supervision'], []],
    ['推广医保码移动支付。', ['informatization'], []],
    ['在服务协议约定的支付范围内。', ['catalogue-agreement'], []],
    ['医保基金与药品企业直接结算货款。', ['procurement'], ['remote-settlement']],
    ['退回骗取的基金支出。', ['fund-supervision'], ['budget-risk']],
    ['骗取生育津贴的，责令退还。', ['fund-supervision'], ['maternity']],
    ['冒用他人身份骗取救助资金支出的，予以追缴。', ['fund-supervision'], ['budget-risk']],
    ['情节较重的，停止其医保费用直接结算六个月。', ['fund-supervision'], ['remote-settlement']],
    ['利用门诊待遇倒卖降压药的，移交公安机关。', ['fund-supervision'], ['benefits']],
    ['续保人员取消等待期。', ['benefits', 'enrolment-financing'], []],
    ['新设企业应在一个月内到窗口完成医保登记。', ['enrolment-financing'], []],
    ['市局每月预拨周转金，次月按月结算。', ['drg-dip-payment', 'public-service', 'budget-risk'], []],
    ['推进线上支付。', ['informatization', 'public-service'], []],
    ['市供水公司召开价格听证，确定水价。', [], ['pricing']],
    ['选派年轻干部异地挂职。', [], ['remote-settlement']],
    ['办好在外商人异地商会。', [], ['remote-settlement']],
    ['推进学校食堂食材集中采购。', [], ['procurement']],
    ['安排政策宣讲到每个村组。', ['governance'], []],
    ['到街道办好参保登记。', ['enrolment-financing'], []],
    ['开通无感支付。', ['informatization', 'public-service'], []],
    ['全市检验结果互认。', ['provision'], ['fund-supervision']],
  ] as const)('%s', (words, wanted, unwanted) => {
    const spoken = spokenIn(words);
    if (wanted.length > 0)
      expect(spoken.filter((theme) => wanted.some((each) => each === theme))).not.toEqual([]);
    expect(spoken.filter((theme) => unwanted.some((each) => each === theme))).toEqual([]);
  });
});

test('an item of a list speaks to what its lead-in surely speaks to', () => {
  const item = { words: '（三）主要经营美容的；', titles: [], before: '' };
  const themesOf = (lead: string) =>
    reader
      .read([{ ...item, lead }])
      .flat()
      .map(({ theme }) => theme);
  expect(themesOf('有下列情形之一的，不予受理定点申请，不得纳入定点：')).toContain('catalogue-agreement');
  expect(themesOf('')).not.toContain('catalogue-agreement');
});
