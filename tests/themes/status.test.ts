import { describe, expect, test } from 'vitest';
import { statusOf } from '../../scripts/themes/status.ts';
import { statementOf } from './statements.ts';

describe('the titles above a sentence say what it is', () => {
  test.each([
    ['现状', '参保人数稳定在421万人。', ['发展基础']],
    ['现状', '参保率保持在96%以上。', ['参保底盘更稳', '“十三五”工作回顾', '第一章']],
    ['现状', '基金支出增长快于收入。', ['存在的主要问题', '规划背景']],
    ['现状', '人口流动更加频繁。', ['面临的机遇与挑战']],
    ['现状', '必须以更大力度破除障碍。', ['形势要求']],
    ['现状', '落实了集采政策。', ['重点改革落地见效', '发展基础']],
    ['现状', '扩面跑了三轮。', ['扩面不松劲', '一、今年干了哪些事']],
    ['原则', '“十四五”时期，全市医保工作要着眼大局、主动作为。', ['面临形势']],
    ['现状', '“十四五”时期，基金收支矛盾更加突出。', ['面临形势']],
    ['原则', '以人民健康为中心。', ['指导思想']],
    ['原则', '健全风险预警和处置机制。', ['坚持收支平衡、安全可控', '基本原则']],
    ['目标', '参保率达到97%。', ['发展目标']],
    ['目标', '到2025年，制度更加成熟定型。', ['总体要求']],
    ['目标', '经办服务可及可感。', ['主要目标']],
    ['任务', '完善门诊共济。', ['主要任务']],
    ['任务', '为乡镇配备医师。', ['补齐基层服务短板']],
    ['任务', '开展联网结算。', ['打通异地结算堵点']],
    ['任务', '完善筹资机制。', ['合理分担筹资责任']],
    ['任务', '违反规定的，给予处分。', ['法律责任']],
    ['任务', '困难群众参保由财政资助。', ['困难群众救助']],
    ['保障', '市医保局统筹协调。', ['加强组织领导', '保障措施']],
    ['保障', '用好主流媒体。', ['营造良好氛围']],
    ['保障', '每半年通报一次。', ['狠抓落实']],
    ['保障', '各单位各负其责。', ['健全落实机制', '强化保障措施']],
    ['保障', '开展中期评估。', ['评估与宣传', '规划实施']],
    ['现状', '職工醫保參保三十萬人。', ['發展現狀']],
  ])('%s: %s', (status, text, titles) => {
    expect(statusOf(statementOf(text, titles))).toBe(status);
  });
});

describe('tense says it where a title does not', () => {
  test.each([
    ['截至2020年底，全市参保率达到97%。', '现状'],
    ['“十三五”期间累计资助困难群众参保38万人次。', '现状'],
    ['住院政策范围内报销比例已达82%。', '现状'],
    ['基金监管取得了阶段性成效。', '现状'],
    ['2019年全市追回基金1820万元。', '现状'],
    ['2022年覆盖全省。', '任务'],
    ['到2025年，按病种付费覆盖全部医院。', '任务'],
    ['职工累计缴费年限男性须满30年。', '任务'],
    ['已脱贫人口由财政资助参保。', '任务'],
    ['已开展试点的，要在2023年底前扩大到全部县区。', '任务'],
    ['“十四五”期间，参保率稳定在95%以上。', '任务'],
    ['完善门诊共济，为了群众少跑腿。', '任务'],
  ])('%s %s', (text, status) => {
    expect(statusOf(statementOf(text, ['夯实参保'], { year: 2021 }))).toBe(status);
  });

  test('a five-year period that is over looks back', () => {
    const statement = statementOf('“十四五”期间，参保率稳定在95%以上。', ['夯实参保'], { year: 2026 });
    expect(statusOf(statement)).toBe('现状');
  });
});

describe('before the first section, and in rules', () => {
  test.each([
    ['为管好用好医保基金，根据有关法律，制定本办法。', '原则'],
    ['为贯彻落实省委决策部署，提出如下实施意见。', '原则'],
    ['本市是著名侨乡，回乡养老的人多。', '现状'],
  ])('the opening %s %s', (text, status) => {
    expect(statusOf(statementOf(text, [], { opening: true }))).toBe(status);
  });

  test.each([
    ['第一条 为了保障参保人权益，制定本办法。', '原则'],
    ['第三条 医疗保障坚持保基本、可持续。', '原则'],
    ['第二条 本市基本医疗保险适用本办法。', '任务'],
    ['第九条 用人单位应当自用工之日起30日内办理参保登记。', '任务'],
    ['供货企业失信的，取消其投标资格。', '任务'],
  ])('a provision: %s %s', (text, status) => {
    expect(statusOf(statementOf(text, ['总则']))).toBe(status);
  });
});

test('a row of a table of indicators is aimed at, a note that explains is the case', () => {
  expect(statusOf(statementOf('参保率 % 96 98 约束性', ['主要指标'], { indicator: true }))).toBe('目标');
  expect(statusOf(statementOf('①“两病”指高血压、糖尿病。', ['主要任务'], { kind: 'note' }))).toBe('现状');
});

test('the run-in head of a sentence counts as its nearest title', () => {
  const titles = ['把改革摆上重要位置'];
  expect(statusOf(statementOf('三是明确目标，到2025年，参保率达到96%。', titles))).toBe('目标');
  expect(statusOf(statementOf('一是认清形势，支出跑在收入前头。', titles))).toBe('现状');
  expect(statusOf(statementOf('四是补齐短板，每个村配备一名村医。', titles))).toBe('任务');
});

test('a text without any sense is a task, and long ones take no time', () => {
  expect(statusOf(statementOf(''))).toBe('任务');
  expect(statusOf(statementOf('已，了（（（“'.repeat(20_000)))).toBe('任务');
});
