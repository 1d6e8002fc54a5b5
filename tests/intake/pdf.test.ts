import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/intake/convert/convert.ts';
import { type Glyphs, pageLines } from '../../scripts/intake/convert/pdf/page.ts';
import type { Ruling } from '../../scripts/intake/convert/pdf/rulings.ts';
import { readingForm } from '../../src/writing/fold.ts';

/** The lines of a PDF that Chromium printed, in their reading form: its fonts name radicals for some characters. */
async function linesOf(name: string): Promise<string[]> {
  const file = `tests/intake/pdf/${name}.pdf`;
  const { text } = await convert(file, readFileSync(file));
  return text
    .trimEnd()
    .split('\n')
    .map((line) => readingForm(line).trim());
}

describe('a page as a browser prints it', () => {
  test('ruled tables are rows of cells: merged cells once, lines of a cell as one, the head again on each page', async () => {
    const lines = await linesOf('tables');
    const rows = lines.filter((line) => /[\t\d]/u.test(line)).map((line) => line.replaceAll('\t', '|'));
    expect(rows.slice(0, 4).map((row) => row.replace(/\|+$/u, ''))).toEqual([
      '类别|指标|数值',
      expect.stringMatching(/2022年\|2027年$/u),
      expect.stringMatching(/^参保\|参保率.%.\|95\|[≥>]96$/u),
      expect.stringMatching(/结算率.%.\|60\|[≥>]80$/u),
    ]);
    expect(rows.filter((row) => row === '序号|任务|牵头单位|时限')).toHaveLength(2);
    const tasks = rows.filter((row) => /^\d\|/u.test(row));
    expect(tasks).toEqual(
      [1, 2, 3, 4, 5, 6].map((no) => `${no}|任务指标参保结算率数值任务指标|市医保单位|${2021 + no}年`),
    );
  });

  test('two columns are read one after the other, without the spaces that only fill a line', async () => {
    const text = (await linesOf('columns')).join('');
    const article = `${'参保任务指标结算率数值单位，'.repeat(4)}参保率。`.replaceAll('，', ',');
    const articles = [...'一二三四五六七八九十'].map((no) => `第${no}条 ${article}`).join('');
    expect(text.replaceAll('，', ',')).toContain(articles);
  });
});

describe('strokes make a table', () => {
  const across = (at: number, from: number, to: number): Ruling => ({ axis: 'across', at, from, to });
  const down = (at: number, from: number, to: number): Ruling => ({ axis: 'down', at, from, to });
  const glyph = (text: string, x: number, y: number): Glyphs => ({
    text,
    x,
    y,
    width: 10 * text.length,
    size: 10,
  });
  const words = [glyph('甲', 15, 18), glyph('乙', 65, 18), glyph('丙', 15, 38), glyph('丁', 65, 38)];

  test('with all sides', () => {
    const strokes = [0, 20, 40].map((y) => across(y, 0, 100)).concat([0, 50, 100].map((x) => down(x, 0, 40)));
    expect(pageLines(words, strokes)).toEqual(['甲\t乙', '丙\t丁']);
  });

  test('without sides, and cut by the end of the page', () => {
    const strokes = [across(0, 0, 100), across(20, 0, 100), down(50, 0, 45)];
    expect(pageLines(words, strokes)).toEqual(['甲\t乙', '丙\t丁']);
  });

  test('a frame around text, or a line under a head, is none', () => {
    const frame = [across(0, 0, 100), across(45, 0, 100), down(0, 0, 45), down(100, 0, 45)];
    const plain = pageLines(words);
    expect(pageLines(words, frame)).toEqual(plain);
    expect(pageLines(words, [across(20, 0, 100)])).toEqual(plain);
  });
});
