import { describe, expect, test } from 'vitest';
import { parsed } from '../support/parsed.ts';

const joinsIn = (lines: readonly string[]) =>
  parsed(lines).clauses.flatMap(({ joins }) => joins.map(({ line }) => line));

const wrapped = [
  '一、总体要求',
  '（一）指导思想。坚持以人民健康为中心，推进医保、医疗',
  '医药联动改革，落实各项任务，全面提升保障水平和服务能',
  '力，让群众有更多的获得感和幸福感，为全面建设现代化新',
  '城市兜住底、托住民、稳住心。',
  '（二）工作目标。到2025年，参保率稳定在95%以上，住院报',
  '销比例保持在70%左右，直接结算率达到70%以上，服务更加',
  '便捷可及。',
  '二、健全严密有力的基金监管机制，切实管好用好群众的救',
  '命钱和看病钱',
  '（一）健全体制。建立执法队伍，落实属地责任，定期开展',
  '检查，严肃查处欺诈骗保行为，追回基金，公开曝光典型案',
  '例，形成震慑。',
  '（二）引入第三方。政府购买服务，聘请会计师事务所参与',
  '核查，聘请社会监督员参与监督，奖励举报，接受社会各方',
  '面的监督。',
];

describe('lines broken at the width of the page', () => {
  test('are joined, headings too, and no others', () => {
    expect(joinsIn(wrapped)).toEqual([3, 4, 5, 7, 8, 10, 12, 13, 15, 16]);
  });

  test('that end in 。 are joined where paragraphs are set in and the next line is not', () => {
    const set = (line: string) => (/^[一二（]/u.test(line) ? `　　${line}` : line);
    const lines = wrapped.map(set);
    lines.splice(7, 1, '便捷可及，群众办事只进一扇门、最多跑一次、全程网上办。', '满意度明显提高。');
    expect(joinsIn(lines)).toContain(9);
  });
});

describe('lines of a document with one paragraph a line', () => {
  test.each([
    ['a page break in a sentence', ['一、目标', '推进改革，健全', '', '保障机制。'], [4]],
    [
      'a line that ends in a comma',
      ['（一）用信用约束行为，按四级评价机构信用，', '评为最低级的，暂停协议。'],
      [2],
    ],
    ['headings', ['一、目标', '（一）指导思想', '推进改革，落实任务。'], []],
    ['a name beneath a paragraph', ['一、目标', '推进改革。', '某市人民政府', '2022年4月2日'], []],
    [
      'number and addressee beneath a line without a mark',
      ['关于做好工作的意见', '某政发〔2020〕15号', '各县人民政府，各部门：', '一、目标'],
      [],
    ],
  ])('%s', (_, lines, joins) => {
    expect(joinsIn(lines)).toEqual(joins);
  });
});

describe('quotation marks', () => {
  const joined = (first: string) => joinsIn(['一、目标', first, '推进改革，落实任务。']).length > 0;
  test.each([
    ['"十四五"规划', false],
    ['“十四五”规划', false],
    ['"十四五规划', true],
    ['“十四五规划', true],
    ['《某市"十四五"规划》', false],
  ])('%s is open: %s', (first, open) => {
    expect(joined(first)).toBe(open);
  });
});

test('a short document that was broken at the width of the page is joined', () => {
  const sentence = '大病保险由市医疗保障局通过招标选择商业保险机构承办并按照协议约定支付费用';
  const articles = [...'一二三四五六七八九'].flatMap((n) => {
    const words = `第${n}条　${sentence}${'，逐年提高'.repeat(n.charCodeAt(0) % 3)}。`;
    return [words.slice(0, 24), words.slice(24)];
  });
  const { sections } = parsed(['某市大病保险办法', ...articles]);
  expect(sections.map(({ title }) => title)).toEqual(Array(9).fill(''));
});
