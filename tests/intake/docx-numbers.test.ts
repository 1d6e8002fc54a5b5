import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/intake/convert/convert.ts';
import { docx, paragraph } from './samples.ts';

/** A level of a list: its format and what it prints; more is WordprocessingML. */
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const member = (id: number, at: number) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const numbering = (inner: string) => `<w:numbering>${inner}</w:numbering>`;

const linesOf = async (body: string, parts: Readonly<Record<string, string>>) =>
  (await convert('a.docx', docx(body, parts))).text.trimEnd().split('\n');

const plan =
  level(0, 'chineseCountingThousand', '%1、') +
  level(1, 'chineseCountingThousand', '（%2）') +
  level(2, 'decimal', '%3.');

describe('numbers that Word counts by itself stand in the text', () => {
  test('three levels, those beneath beginning anew', async () => {
    const body = [
      ['总体要求', 0],
      ['指导思想', 1],
      ['基本原则', 1],
      ['重点任务', 0],
      ['完善筹资', 1],
      ['职工医保', 2],
      ['居民医保', 2],
    ] as const;
    const lines = await linesOf(
      body.map(([text, at]) => paragraph(text, member(1, at))).join('') + paragraph('加强落实。'),
      { numbering: numbering(abstract(0, plan) + list(1, 0)) },
    );
    expect(lines).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '二、重点任务',
      '（一）完善筹资',
      '1. 职工医保',
      '2. 居民医保',
      '加强落实。',
    ]);
  });

  test('headings numbered by their styles, also by those they are based on', async () => {
    const style = (id: string, inner: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id === 'Own' ? 'Own' : `heading ${id}`}"/>${inner}</w:style>`;
    const styles =
      '<w:styles>' +
      style('1', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
      style('2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr>') +
      style('Own', '<w:basedOn w:val="1"/>') +
      '</w:styles>';
    const levels =
      level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="1"/><w:suff w:val="space"/>') +
      level(
        1,
        'chineseCounting',
        '第%2条',
        '<w:pStyle w:val="2"/><w:suff w:val="space"/><w:lvlRestart w:val="0"/>',
      );
    const body = ['1', '2', '2', 'Own', '2']
      .map((id, at) => paragraph(`文${at}`, `<w:pStyle w:val="${id}"/>`))
      .join('');
    const lines = await linesOf(body, { styles, numbering: numbering(abstract(0, levels) + list(4, 0)) });
    expect(lines).toEqual(['# 第一章 文0', '## 第一条 文1', '## 第二条 文2', '第二章 文3', '## 第三条 文4']);
  });

  test('a list that begins anew, one that counts on, one taken out, one of bullets', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lines = await linesOf(
      [
        paragraph('甲', member(1, 0)),
        paragraph('乙', member(2, 0)),
        paragraph('丙', member(3, 0)),
        paragraph('丁', member(3, 0)),
        paragraph('戊', member(0, 0)),
        paragraph('己', member(5, 0)),
      ].join(''),
      {
        numbering: numbering(
          abstract(0, level(0, 'decimal', '（%1）')) +
            abstract(1, level(0, 'bullet', '\uf0b7')) +
            list(1, 0) +
            list(2, 0) +
            list(3, 0, restart) +
            list(5, 1),
        ),
      },
    );
    expect(lines).toEqual(['（1）甲', '（2）乙', '（1）丙', '（2）丁', '戊', '• 己']);
  });

  test.each([
    ['1.1', 'decimal', '%1.%2', '1.2 甲'],
    ['circled', 'decimalEnclosedCircleChinese', '%2', '② 甲'],
    ['roman', 'upperRoman', '%2.', 'II. 甲'],
    ['letters', 'lowerLetter', '%2)', 'b) 甲'],
    ['stems', 'ideographTraditional', '%2、', '乙、甲'],
    ['of a format no one knows', 'klingon', '%2、', '2、甲'],
  ])('numbers %s', async (_, format, text, line) => {
    const levels = level(0, 'decimal', '%1') + level(1, format, text);
    const body = [0, 1, 1].map((at) => paragraph('甲', member(1, at))).join('');
    const lines = await linesOf(body, { numbering: numbering(abstract(0, levels) + list(1, 0)) });
    expect(lines.at(-1)).toBe(line);
  });

  test('a list that leads nowhere breaks nothing', async () => {
    const lines = await linesOf(paragraph('甲', member(9, 0)) + paragraph('乙', member(1, 8)), {
      numbering: numbering(abstract(0, plan) + list(1, 7)),
    });
    expect(lines).toEqual(['甲', '乙']);
  });
});

describe('changes that Word tracks', () => {
  test('what was put in is text, what was struck out is not', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body =
      `<w:p>${run('参保率达到')}<w:del w:id="1"><w:r><w:delText>90%</w:delText></w:r></w:del>` +
      `<w:ins w:id="2">${run('95%')}</w:ins>${run('以上。')}</w:p>`;
    expect(await linesOf(body, {})).toEqual(['参保率达到95%以上。']);
  });

  test('a paragraph struck out whole takes no number', async () => {
    const gone = (text: string) =>
      `<w:p><w:pPr>${member(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`;
    const lines = await linesOf(paragraph('甲', member(1, 0)) + gone('乙') + paragraph('丙', member(1, 0)), {
      numbering: numbering(abstract(0, plan) + list(1, 0)),
    });
    expect(lines).toEqual(['一、甲', '二、丙']);
  });
});
