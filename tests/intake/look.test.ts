import { describe, expect, test } from 'vitest';
import { doubtsOf } from '../../scripts/intake/doubts.ts';
import { formOf, likeness, newIn } from '../../scripts/intake/form.ts';
import { inspectText } from '../../scripts/intake/inspect.ts';
import { type Look, looksAt, looksInWords } from '../../scripts/intake/look.ts';
import { formInWords } from '../../scripts/intake/print.ts';
import { readingOf } from '../../scripts/intake/reading.ts';
import { splitLines } from '../../scripts/parse/base/lines.ts';
import { ROOT } from '../../scripts/system/root.ts';
import { utf8 } from './samples.ts';

const reading = readingOf(ROOT);
const inspected = (text: string) => inspectText('a.txt', utf8(text), text, reading);
const looks = (text: string): Look[] => looksAt(inspected(text), text, reading.vocabulary);
const formOfText = (text: string) => formOf({ ...inspected(text), lines: splitLines(text) });
const keys = (text: string) => looks(text).map(({ key }) => key);

describe('a number that cannot be read whole is shown where it stands', () => {
  test('of two alike on a line, each; on a later line of a paragraph; behind a mark that is dropped', () => {
    const text = [
      '常德市医疗保障规划',
      '一、主要目标',
      '参保率达到9 5%以上，报销比例达到9 5%以上，',
      '其中**居民**报销比例达到7 0%以上。',
      '二、重点任务',
      '健全多层次医疗保障制度。',
    ].join('\n');
    const found = looks(text).filter(({ key }) => key === 'number-not-read');
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [3, 6],
      [3, 19],
      [4, 15],
    ]);
  });

  test('in a row whose cells stand on lines of their own', () => {
    const cells = ['指标', '2020年', '2025年', '参保率（%）', '95', '96', '报销率', '70%', '7 5%'];
    const text = ['常德市医疗保障规划', '一、主要指标', ...cells].join('\n');
    const [look] = looks(text).filter(({ key }) => key === 'number-not-read');
    expect(look).toMatchObject({ line: 11, column: 1 });
  });

  test('the number of a heading is none', () => {
    expect(
      keys('规划\n1 总则\n1.1 目标\n1.1.1 人才队伍\n健全人才制度。\n1.1.2 资金\n健全资金制度。'),
    ).not.toContain('number-not-read');
  });
});

describe('a heading that may be none', () => {
  const body = '健全医疗保障制度，完善医疗救助机制。';
  test.each([
    ['nothing beneath', `常德市医疗保障规划\n一、目标\n${body}\n二、任务\n三、保障\n${body}`, /二、任务/u],
    [
      'one of its kind is read as an item of a list',
      `常德市医疗保障规划\n一、${'建设更加公平更加完善的医疗保障制度'.repeat(3)}\n${body}\n二、任务\n${body}`,
      /items of a list.*二、任务/u,
    ],
  ])('%s', (_, text, words) => {
    const found = looks(text).filter(({ key }) => key === 'heading-in-doubt');
    expect(found.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(words)]);
    expect(found[0]?.column).toBe(1);
  });

  test.each([
    ['（一）', '', 'no words'],
    ['（一）', '健全制度'.repeat(11), 'as long as'],
    ['（一）', '健全制度；完善机制', 'like a sentence'],
    ['', '健全制度，', 'like a sentence'],
    ['第三条', '', null],
    ['（一）', '健全制度', null],
  ])('by its words: %s%s', (label, title, why) => {
    const { sections, clauses } = inspected(`规划\n一、甲\n${body}`);
    const doubts = doubtsOf({ sections: sections.map((each) => ({ ...each, label, title })), clauses });
    expect(doubts.map((doubt) => doubt.why)).toEqual(why === null ? [] : [expect.stringContaining(why)]);
  });

  test('sound headings are not asked about', () => {
    expect(
      keys(`常德市医疗保障规划\n一、目标\n（一）甲类。${body}\n（二）乙类\n${body}\n二、任务\n${body}`),
    ).not.toContain('heading-in-doubt');
  });
});

test('the worst comes first, and text that no theme has claimed last, each with its line and a caret', () => {
  const text = [
    '常德市医疗保障规划',
    '一、天气',
    '　　今夜湖上无风，星光明亮。',
    '二、空章',
    '三、主要目标',
    '参保率达到9 5%以上。',
  ].join('\n');
  const found = looks(text);
  expect(found.map(({ key }) => key)).toEqual(['number-not-read', 'heading-in-doubt', 'unclaimed']);
  const printed = looksInWords('seeds/a.txt', found, text).split('\n');
  expect(printed).toEqual([
    'seeds/a.txt:6: Number not read: “9 5%”.',
    '    参保率达到9 5%以上。',
    '    　　　　　^',
    expect.stringMatching(/^seeds\/a\.txt:4: Is this a heading \(nothing stands beneath it\)\?/u),
    '    二、空章',
    '    ^',
    expect.stringMatching(/^seeds\/a\.txt:3: No theme has claimed/u),
    '    　　今夜湖上无风，星光明亮。',
    '    　　^',
  ]);
});

describe('the form of a document', () => {
  const chapters =
    '常德市办法\n第一章 总则\n第一条 健全制度。\n第二条 完善机制。\n第二章 附则\n第三条 本办法自公布之日起施行。';
  const plan = '常德市规划\n一、目标\n（一）甲。健全制度。\n（二）乙。健全制度。\n二、任务\n健全制度。';
  const table = (rows: readonly string[]) => `${plan}\n三、指标\n${rows.join('\n')}`;

  test('is its ways of numbering, whatever the numbers', () => {
    expect([...formOfText(chapters).numbering.values()]).toEqual(['第一章', '第一条']);
    expect([...formOfText(plan).numbering.keys()]).toEqual(['N、', '（N）']);
    expect(likeness(formOfText(chapters), formOfText(plan))).toBe(0);
    expect(likeness(formOfText(plan), formOfText(plan.replace(/（.）/gu, '1.')))).toBe(1 / 3);
    expect(likeness(formOfText(plan), formOfText(plan))).toBe(1);
  });

  test.each([
    ['cells parted by tabs', ['指标\t2020年\t2025年', '参保率\t95\t96', '报销率\t70\t75']],
    ['cells between |', ['| 指标 | 2020年 | 2025年 |', '|---|---|---|', '| 参保率 | 95 | 96 |']],
    ['one cell a line', ['指标', '2020年', '2025年', '参保率（%）', '95', '96', '报销率（%）', '70', '75']],
  ])('and how its tables are written: %s', (name, rows) => {
    expect([...formOfText(table(rows)).tables]).toEqual([name]);
    expect(newIn(formOfText(table(rows)), [formOfText(plan)])).toEqual([name]);
  });

  test('the nearest known plan is named, and what no known plan has', () => {
    const known = [
      { city: '甲', form: formOfText(chapters) },
      { city: '乙', form: formOfText(plan) },
    ];
    const rows = ['指标\t2020年\t2025年', '参保率\t95\t96'];
    const words = formInWords(inspected(table(rows)), formOfText(table(rows)), known);
    expect(words).toContain('Its parts are numbered 一、 （一）');
    expect(words).toContain('1 table, cells parted by tabs. Most like it in form: 乙');
    expect(words).toContain('No plan so far has');
    expect(formInWords(inspected(plan), formOfText(plan), [])).not.toContain('Most like');
  });
});
