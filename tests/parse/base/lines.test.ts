import { describe, expect, test } from 'vitest';
import { toLines } from '../../../scripts/parse/base/lines.ts';

const textOf = (raw: string) => toLines(raw)[0]?.text;

describe('the cleaning pass guarantees', () => {
  test.each([
    ['## 专栏 4 重大疾病', '专栏 4 重大疾病'],
    ['- （一）发展基础', '（一）发展基础'],
    ['——**建设公平医保。**基本', '——建设公平医保。基本'],
    ['---', ''],
    ['>95 <sup>①</sup>', '>95 ①'],
  ])('1: no markdown or HTML mark is left of %j', (raw, text) => {
    expect(textOf(raw)).toBe(text);
  });

  test('1: a dash item is no list bullet, and 5~10 and < stay', () => {
    expect(textOf('——坚持党的领导。')).toBe('——坚持党的领导。');
    expect(textOf('5~10 亿元，<5%')).toBe('5~10 亿元，<5%');
  });

  test('2: white space is trimmed at the ends and kept within', () => {
    expect(textOf('\u3000 截至 2020 年\u00a0 ')).toBe('截至 2020 年');
  });

  test('3: the raw line keeps indents and tabs', () => {
    expect(toLines('\t示范区\r\n')[0]?.raw).toBe('\t示范区');
  });

  test('4: every dropped mark is named', () => {
    const keys = toLines('#### **四、保障措施**')[0]?.notes.map((note) => `${note.key} ${note.detail}`);
    expect(keys).toEqual(['markdown-mark-dropped ####', 'markdown-mark-dropped ** **']);
  });

  test('5: lines keep their numbers, whatever the line end', () => {
    expect(toLines('a\r\nb\rc\n').map(({ no, text }) => `${no}${text}`)).toEqual(['1a', '2b', '3c', '4']);
  });
});

test.each([
  ['> 坚持以人民为中心。', '坚持以人民为中心。'],
  ['[参保率](https://example.org/a)达到95\\%。', '参保率达到95%。'],
  ['![图](./a.png)示意', '图示意'],
  ['> 95', '> 95'],
  ['（[2022]31号）', '（[2022]31号）'],
])('marks of Markdown in %s', (raw, text) => {
  expect(toLines(raw)[0]?.text).toBe(text);
});
