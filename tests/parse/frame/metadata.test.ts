import { describe, expect, test } from 'vitest';
import { readOf } from '../../../scripts/parse/base/reading.ts';
import { typeOf } from '../../../scripts/parse/frame/type.ts';
import { clausesOf, parsed } from '../../support/parsed.ts';

const body = ['一、目标', '坚持以人民健康为中心，落实任务。', '二、任务', '推进改革，稳步实施。'];
const metadataOf = (before: readonly string[], after: readonly string[] = []) =>
  parsed([...before, ...body, ...after]).metadata;

describe('the title', () => {
  test.each([
    [
      'broken in two',
      ['国务院办公厅关于推进某某', '制度体系改革的指导意见'],
      '国务院办公厅关于推进某某制度体系改革的指导意见',
    ],
    ['broken behind the issuer', ['某市医疗保障局', '2024年工作要点'], '某市医疗保障局2024年工作要点'],
    [
      'broken in three',
      ['关于完善职工医保', '门诊共济保障机制', '的实施办法'],
      '关于完善职工医保门诊共济保障机制的实施办法',
    ],
    ['with （试行） on its own line', ['某市医疗救助办法', '（试行）'], '某市医疗救助办法（试行）'],
    ['with （征求意见稿）', ['某市门诊共济实施细则（征求意见稿）'], '某市门诊共济实施细则（征求意见稿）'],
    ['with a span of years', ['某市医疗保障发展规划（2021—2025年）'], '某市医疗保障发展规划（2021—2025年）'],
    ['in title marks', ['《某市长期护理保险试点方案》'], '某市长期护理保险试点方案'],
    ['that is a regulation', ['某市医疗保障条例'], '某市医疗保障条例'],
    ['that is an arrangement', ['某市2023年医保重点工作安排'], '某市2023年医保重点工作安排'],
    ['that is a decision', ['某市人民政府关于深化改革的决定'], '某市人民政府关于深化改革的决定'],
    [
      'beneath a column of issuers',
      ['某市医保局', '某市财政局', '关于做好救助工作的通知'],
      '关于做好救助工作的通知',
    ],
    [
      'behind the letter of issue',
      [
        '某市政府关于印发规划的通知',
        '各县：',
        '现印发给你们，请执行。',
        '某市政府',
        '2022年4月2日',
        '某市医疗保障规划',
      ],
      '某市医疗保障规划',
    ],
    [
      'behind the letter and the head of an annex',
      ['某局关于印发要点的通知', '各县：', '现将要点印发给你们。', '附件', '2023年医保工作要点'],
      '2023年医保工作要点',
    ],
    ['in traditional characters', ['某市醫療保障規劃'], '某市醫療保障規劃'],
    ['with invisible marks', ['\u200b某市医疗\u00ad保障规划'], '某市医疗保障规划'],
    [
      'broken before its last word',
      ['某市医保基金安全三年行动', '方案（2022—2024年）'],
      '某市医保基金安全三年行动方案（2022—2024年）',
    ],
    ['broken within its last word', ['关于完善医疗救助制度的若干意', '见'], '关于完善医疗救助制度的若干意见'],
    [
      'broken before its years',
      ['某市医疗救助', '暂行办法', '（2022—2024年）'],
      '某市医疗救助暂行办法（2022—2024年）',
    ],
    ['broken within its years', ['某市医保规划（2021—', '2025年）'], '某市医保规划（2021—2025年）'],
    ['with its number beside it', ['关于做好参保的通知　某医保函〔2024〕36号'], '关于做好参保的通知'],
    ['with its number in a bracket', ['关于做好参保的通知（某医保函〔2024〕36号）'], '关于做好参保的通知'],
    ['beneath a letterhead', ['某市医疗保障局函', '', '关于第12号提案的复函'], '关于第12号提案的复函'],
    [
      'beneath an announcement',
      ['某市人民代表大会常务委员会公告', '〔十届〕第15号', '某市医疗保障条例'],
      '某市医疗保障条例',
    ],
    ['marked as the uppermost heading', ['# 让看病更省心：某区这样做', ''], '让看病更省心：某区这样做'],
    [
      'of no known kind',
      [
        '某县“医保惠民”十条',
        '某县医疗保障局（2024年6月3日）',
        '围绕群众反映强烈的突出问题，现推出以下十条。',
      ],
      '某县“医保惠民”十条',
    ],
  ])('%s', (_, lines, title) => {
    expect(metadataOf(lines).title).toBe(title);
  });

  test('is not invented', () => {
    expect(metadataOf(['某政办发〔2021〕7号', '各县区人民政府：', '现提出如下意见。']).title).toBeNull();
  });
});

describe('the document number', () => {
  test.each([
    ['before the title', ['某政办发〔2022〕31号', '某市规划'], '某政办发〔2022〕31号'],
    ['behind the title', ['某市规划', '某政办发﹝2022﹞31号'], '某政办发﹝2022﹞31号'],
    ['in square brackets', ['某市规划', '某政办发[2022]31号'], '某政办发[2022]31号'],
    ['in full-width figures', ['某市规划', '某府办发〔２０２２〕７号'], '某府办发〔２０２２〕７号'],
    ['behind its label', ['文号：某政办发〔2022〕12号', '某市规划'], '某政办发〔2022〕12号'],
    ['behind another label', ['发文字号：某政办发〔2022〕12号', '某市规划'], '某政办发〔2022〕12号'],
    ['of an order on two lines', ['某市人民政府令', '第31号', '某市办法'], '某市人民政府令第31号'],
    ['of an order on one line', ['某市人民政府令第12号', '某市办法'], '某市人民政府令第12号'],
    [
      'below the addressee',
      ['关于参保的通知', '各县医保局：', '某医保函〔2024〕36号'],
      '某医保函〔2024〕36号',
    ],
    ['beside the title', ['关于参保的通知　某医保函〔2024〕36号'], '某医保函〔2024〕36号'],
    ['in a bracket behind the title', ['关于参保的通知（某医保函〔2024〕36号）'], '某医保函〔2024〕36号'],
    [
      'of an announcement',
      ['某市人民代表大会常务委员会公告', '第15号', '某市条例'],
      '某市人民代表大会常务委员会公告第15号',
    ],
  ])('%s', (_, lines, number) => {
    expect(metadataOf(lines).docNumber).toBe(number);
  });

  test('at the end is no heading', () => {
    const lines = ['关于参保的通知', ...body, '某市医保局', '2024年3月1日', '某医保函〔2024〕36号'];
    const { metadata, sections } = parsed(lines);
    expect(metadata.docNumber).toBe('某医保函〔2024〕36号');
    expect(sections.map(({ title }) => title)).toEqual(['目标', '任务']);
  });

  test('is not that of another document that the text names', () => {
    const lines = [
      '某市规划',
      '根据《国务院办公厅关于印发规划的通知》（国办发〔2021〕36号）精神，制定本规划。',
    ];
    expect(metadataOf(lines).docNumber).toBeNull();
  });
});

describe('the issuers', () => {
  test.each([
    ['in the signature', ['某市规划'], ['某市人民政府办公室', '2022年4月2日'], ['某市人民政府办公室']],
    [
      'several in the signature',
      ['某市规划'],
      ['某市医保局', '某市财政局', '2022年4月2日'],
      ['某市医保局', '某市财政局'],
    ],
    [
      'several on one line',
      ['某市规划'],
      ['某市医保局  某市财政局', '2022年4月2日'],
      ['某市医保局', '某市财政局'],
    ],
    [
      'in a column above the title',
      ['某市医保局', '某市财政局', '某市税务局', '关于做好参保工作的通知'],
      [],
      ['某市医保局', '某市财政局', '某市税务局'],
    ],
    ['behind a label', ['发文机关：某市人民政府办公室', '某市规划'], [], ['某市人民政府办公室']],
    ['in an imprint', ['某市办法', '某市人民政府办公室    2021年11月9日印发'], [], ['某市人民政府办公室']],
    [
      'in the bracket under the title',
      ['某市办法', '（某市医疗保障局2022年8月15日印发）'],
      [],
      ['某市医疗保障局'],
    ],
    ['of an order', ['某市人民政府令第12号', '某市办法'], [], ['某市人民政府']],
    ['in the title', ['某市医疗保障局2023年工作要点'], [], ['某市医疗保障局']],
    [
      'several in the title',
      ['中共某市委 某市人民政府', '关于深化改革的意见'],
      [],
      ['中共某市委', '某市人民政府'],
    ],
    [
      'that passed it',
      ['某市条例', '（2023年11月30日某市第十届人民代表大会常务委员会第十四次会议通过）'],
      [],
      ['某市人民代表大会常务委员会'],
    ],
    [
      'that passed it, in no bracket',
      ['某市条例', '2023年11月30日某市第十届人民代表大会常务委员会第十四次会议通过'],
      [],
      ['某市人民代表大会常务委员会'],
    ],
    [
      'of several offices of which one is named',
      ['某市医保局等五部门关于加强监管的意见'],
      [],
      ['某市医保局'],
    ],
    ['of a web page', ['发布单位：某市医疗保障局', '某市办法'], [], ['某市医疗保障局']],
    [
      'in an imprint at the end',
      ['某市细则'],
      ['某市医保局办公室　　2026年3月18日印发'],
      ['某市医保局办公室'],
    ],
  ])('%s', (_, before, after, issuers) => {
    expect(metadataOf(before, after).issuer).toEqual(issuers);
  });

  test('are not the source of a web page', () => {
    expect(metadataOf(['某市规划', '发布时间：2022-04-02 来源：市医保局 浏览次数：12']).issuer).toEqual([]);
  });
});

describe('the date', () => {
  test.each([
    ['in the signature', ['某市规划'], ['某市政府', '2022年4月2日'], '2022-04-02'],
    ['in Chinese numerals', ['某市规划'], ['某市政府', '二〇二二年四月二日'], '2022-04-02'],
    ['in Chinese numerals with tens', ['某市规划'], ['某市政府', '二○二二年十二月三十一日'], '2022-12-31'],
    ['with points', ['某市规划'], ['某市政府', '2022.4.2'], '2022-04-02'],
    ['with hyphens', ['某市规划', '2022-04-02'], [], '2022-04-02'],
    ['in full-width figures', ['某市规划'], ['某市政府', '２０２２年３月１８日'], '2022-03-18'],
    ['in a bracket', ['某市意见', '（2021年12月8日）'], [], '2021-12-08'],
    ['of adoption', ['某市条例', '（2022年4月2日某市人大常委会第3次会议通过）'], [], '2022-04-02'],
    [
      'of publication rather than adoption or effect',
      ['某市规定', '（2022年6月28日第9次会议通过，2022年6月30日公布，自2022年9月1日起施行）'],
      [],
      '2022-06-30',
    ],
    ['of an imprint', ['某市规划', '某市办公室 2021年11月9日印发'], [], '2021-11-09'],
    ['behind a label', ['成文日期：2022年4月1日', '发布日期：2022年4月8日', '某市规划'], [], '2022-04-01'],
    [
      'of the web page where there is no other',
      ['某市规划', '发布时间：2022-04-08 来源：某局'],
      [],
      '2022-04-08',
    ],
    ['with the hour', ['某市规划', '2026-03-18 10:20'], [], '2026-03-18'],
    ['of passing', ['某市条例', '2023年11月30日某市第十届人大常委会第十四次会议通过'], [], '2023-11-30'],
    ['of print', ['某市规划', '2026年3月18日印发'], [], '2026-03-18'],
  ])('%s', (_, before, after, date) => {
    expect(metadataOf(before, after).date).toBe(date);
  });

  test.each(['2021年2月30日', '2021年13月1日', '2021年0月10日', '二〇二一年四月三十一日'])(
    '%s cannot be',
    (words) => {
      const { metadata, clauses } = parsed(['某市规划', ...body, '某市政府', words]);
      expect(metadata.date).toBeNull();
      const remarks = clauses.flatMap(({ issues }) => issues.filter(({ key }) => key === 'date-impossible'));
      expect(remarks).toEqual([{ key: 'date-impossible', line: 7, detail: words }]);
    },
  );
});

test.each([
  ['某市医疗保障办法（试行）', '办法'],
  ['某市工作要点（征求意见稿）（2023年）', '工作要点'],
  ['《某市实施方案》', '方案'],
  ['某市三年行动方案（2022—2024年）', '行动方案'],
  ['某市实施办法', '办法'],
  ['某市暂行办法', '办法'],
  ['某市实施细则', '细则'],
  ['某市若干措施', '措施'],
  ['某市实施意见', '实施意见'],
  ['某市指导意见', '意见'],
  ['某市若干意见', '意见'],
  ['某市规划纲要', '规划'],
  ['某市发展纲要', '纲要'],
  ['某市醫療保障條例', '条例'],
  ['健康某市行动计划', '行动计划'],
  ['致市民的信', null],
])('the kind of %s is %s', (title, type) => {
  expect(typeOf(readOf(title))).toBe(type);
});

describe('what comes before the first heading', () => {
  test('is text of the document, save the letter of issue', () => {
    const lines = [
      '某市意见',
      '某政发〔2022〕1号',
      '各县区人民政府：',
      '今年参保率达到95%以上。现提出如下意见。',
      ...body,
    ];
    expect(clausesOf(lines).slice(0, 4)).toEqual([
      ...['heading 某市意见', 'notice 某政发〔2022〕1号', 'notice 各县区人民政府：'],
      'paragraph 今年参保率达到95%以上。现提出如下意见。',
    ]);
  });

  test('is the letter, where it hands over a document that follows', () => {
    const lines = [
      '关于印发规划的通知',
      '各县：',
      '规划已经同意，现印发给你们。请认真执行。',
      '某市政府',
      '2022年4月2日',
      '某市规划',
      '为推进改革，制定本规划。',
      ...body,
    ];
    expect(
      clausesOf(lines)
        .map((clause) => clause.split(' ')[0])
        .slice(0, 7),
    ).toEqual([...['notice', 'notice', 'notice', 'signature', 'signature', 'heading', 'paragraph']]);
  });

  test.each([
    ['规划已经同意，现印发给你们。各县应当在年底前培训全部窗口人员。', 'paragraph'],
    ['规划已经同意，现印发给你们。请认真执行。本办法自2022年1月1日起施行。', 'notice'],
  ])('a letter that orders something of its own is text: %s', (letter, kind) => {
    const lines = ['关于印发规划的通知', '各县：', letter, '某市政府', '2022年4月2日', '某市规划', ...body];
    expect(clausesOf(lines)[2]).toBe(`${kind} ${letter}`);
  });
});
