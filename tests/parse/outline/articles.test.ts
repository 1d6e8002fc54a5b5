import { describe, expect, test } from 'vitest';
import { clausesOf, outlineOf, parsed } from '../../support/parsed.ts';

describe('articles', () => {
  test('stand beneath chapters, and one level deeper beneath sections of chapters', () => {
    const lines = [
      '第一章 总则',
      '第一条 甲。',
      '第二章 处罚',
      '第一节 违约',
      '第二条 乙。',
      '第二节 罚款',
      '第三条 丙。',
      '第三章 附则',
      '第四条 丁。',
    ];
    expect(outlineOf(lines)).toEqual([
      ...[
        '1 第一章|总则',
        '2 第一条|',
        '1 第二章|处罚',
        '2 第一节|违约',
        '3 第二条|',
        '2 第二节|罚款',
        '3 第三条|',
      ],
      ...['1 第三章|附则', '2 第四条|'],
    ]);
  });

  test('stand beneath parts and beneath 一、', () => {
    expect(outlineOf(['第一编 总则', '第一章 规定', '第一条 甲。'])).toEqual([
      '1 第一编|总则',
      '2 第一章|规定',
      '3 第一条|',
    ]);
    expect(outlineOf(['一、总则', '第一条 甲。', '二、准入', '第二条 乙。'])).toEqual([
      ...['1 一、|总则', '2 第一条|', '1 二、|准入', '2 第二条|'],
    ]);
  });

  test.each([
    ['第三条（适用范围）职工应当参保。', '适用范围', '职工应当参保。'],
    ['第三条 【适用范围】职工应当参保。', '适用范围', '职工应当参保。'],
    ['第三条　（适用范围）　职工应当参保。', '适用范围', '职工应当参保。'],
    ['第三条　职工应当参保。', '', '职工应当参保。'],
    ['第三条职工应当参保。', '', '职工应当参保。'],
  ])('%s has the title “%s”', (line, title, rest) => {
    const { sections, clauses } = parsed(['第一条 甲。', '第二条 乙。', line]);
    expect(sections.at(-1)).toMatchObject({ label: '第三条', title });
    const clause = clauses.at(-1);
    expect(clause?.text.slice(clause.lead).trim()).toBe(rest);
  });

  test('a label on a line of its own is joined with what it numbers', () => {
    const lines = [
      '第一章',
      '总则',
      '第一条',
      '为了加强监管，制定本办法。',
      '第二条',
      '本办法自印发之日起施行。',
    ];
    expect(outlineOf(lines)).toEqual(['1 第一章|总则', '2 第一条|', '2 第二条|']);
    expect(clausesOf(lines)).toHaveLength(3);
  });

  test('take the names of Akoma Ntoso', () => {
    const { sections } = parsed(['第一编 甲', '第一章 乙', '第一节 丙', '第一条 丁。']);
    expect(sections.at(-1)?.eId).toBe('part_1__chp_1__dvs_1__art_1');
  });
});

describe('the title of an article', () => {
  const text = '对在外务工人员，凭居住证参保，不再要求户籍证明。';

  test.each([
    ['behind a space', '第1条 推行流动参保', '第1条'],
    ['behind a colon', '第一条：推行流动参保', '第一条'],
    ['in bold', '**第一条　推行流动参保**', '第一条'],
    ['in a bracket', '第一条【推行流动参保】', '第一条'],
  ])('%s, its text on the next line', (_, line, label) => {
    const { sections, clauses } = parsed(['某市办法', line, text]);
    expect(sections).toMatchObject([{ label, title: '推行流动参保' }]);
    expect(clauses.slice(1).map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  test('may be of two parts', () => {
    expect(outlineOf(['第1条 查处骗保，公开曝光', text, '第2条 方便群众', text])).toEqual([
      ...['1 第1条|查处骗保，公开曝光', '1 第2条|方便群众'],
    ]);
  });

  test('stands on a line of its own beneath the label', () => {
    expect(outlineOf(['第1条', '推行流动参保', text, '第2条', '守牢底线', text])).toEqual([
      ...['1 第1条|推行流动参保', '1 第2条|守牢底线'],
    ]);
  });

  test('is not a sentence', () => {
    expect(outlineOf([`第一条　${text}`, `第二条　${text}`])).toEqual(['1 第一条|', '1 第二条|']);
  });
});
