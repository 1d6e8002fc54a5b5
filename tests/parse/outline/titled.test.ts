import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../scripts/parse/parse.ts';

/** The headings of a text: level, label and title. */
const outline = (text: string) =>
  parsePlan('moon', text)
    .sections.filter(({ kind }) => kind === 'section')
    .map(({ level, label, title }) => `${level} ${label} ${title}`.replace(/ +/gu, ' ').trim());

const prose = '健全覆盖全民的医疗保障制度，完善待遇政策，提高管理服务水平，保障群众基本医疗需求。';

describe('headings without a number that hold a comma or a colon', () => {
  test.each([
    ['病有所医，先救急难', '药有所供，价有所管', '钱有所管，账有所查'],
    ['人人参保：扩面与征缴', '待遇公道：门诊与住院', '基金安全：检查与惩戒'],
    ['参保扩面', '待遇公道：门诊与住院', '服务下沉，少跑快办'],
  ])('%s', (...titles) => {
    const text = `某市医疗保障规划\n${titles.map((title) => `${title}\n${prose}`).join('\n')}\n`;
    expect(outline(text)).toEqual(titles.map((title) => `1 ${title}`));
  });

  test('marked as such, one behind the other', () => {
    const text = `# 某市医疗保障规划\n## 人人参保：扩面与征缴\n### 扩面\n${prose}\n### 征缴，一个不漏\n${prose}\n## 待遇公道\n${prose}\n`;
    expect(outline(text)).toEqual(['1 人人参保：扩面与征缴', '2 扩面', '2 征缴，一个不漏', '1 待遇公道']);
  });

  test('a line of the document is none', () => {
    const text = `某市医疗保障规划\n一、目标\n${prose}\n责任单位：市医保局\n二、任务\n${prose}\n联系电话：12393\n`;
    expect(outline(text)).toEqual(['1 一、 目标', '1 二、 任务']);
  });
});

describe('articles', () => {
  test('that open with titles have them', () => {
    const titles = ['扩大覆盖面', '待遇不脱节', '基金有人管', '服务下到村', '结算不跑腿', '责任到人'];
    const text = `某市若干措施\n${titles.map((title, at) => `第${at + 1}条　${title}。${prose}`).join('\n')}\n`;
    expect(outline(text)).toEqual(titles.map((title, at) => `1 第${at + 1}条 ${title}`));
  });

  test('whose first sentence is a provision have none', () => {
    const provisions = [
      '用人单位应当参加医疗保险。',
      '参保人员不得重复参保。',
      '经办机构可以委托办理。',
      '本办法适用本市。',
      '统筹基金是指共济部分。',
      '医疗机构必须核验身份。',
    ];
    const numerals = ['一', '二', '三', '四', '五', '六'];
    const text = `某市医疗保险办法\n${provisions.map((words, at) => `第${numerals[at]}条 ${words}${prose}`).join('\n')}\n`;
    expect(outline(text)).toEqual(numerals.map((numeral) => `1 第${numeral}条`));
  });
});

describe('a number before a title that begins with a figure', () => {
  test.each([
    ['一、', '二、'],
    ['壹、', '貳、'],
  ])('%s', (first, second) => {
    const text = `某市医保预算报告\n${first}2022年执行情况\n${prose}\n${second}2023年安排\n${prose}\n`;
    expect(outline(text)).toEqual([`1 ${first} 2022年执行情况`, `1 ${second} 2023年安排`]);
  });

  test('numbers of cheques in traditional characters', () => {
    const text = `某市醫保規劃\n壹、籌資\n${prose}\n貳、支付\n${prose}\n參、監管\n${prose}\n`;
    expect(outline(text)).toEqual(['1 壹、 籌資', '1 貳、 支付', '1 參、 監管']);
  });
});
