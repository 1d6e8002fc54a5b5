import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../src/writing/csv.ts';

const cellOf = (cell: string): string => (parse(csvText([[cell, '']]), { bom: true }) as string[][])[0]![0]!;

test('a cell with a comma, a quote, a tab or a line break is quoted; Excel gets its mark', () => {
  const rows = [
    ['城市', '原文'],
    ['玉林', '一,"二"\n三'],
    ['', 'a\tb'],
  ];
  expect(csvText(rows)).toBe('\ufeff城市,原文\r\n玉林,"一,""二""\n三"\r\n,"a\tb"\r\n');
});

test.each(['=1+1', '+cmd|x', '-A1', '@SUM(A1)', '-1+2', '+1,2|3', '-5个百分点', '-1 2'])(
  '%s would be a formula and is kept from it',
  (cell) => {
    expect(cellOf(cell)).toBe(`'${cell}`);
  },
);

test.each(['-5', '--', '-', '+3.2%', '-0.5％', '+1,234.5', '-1e-3', '5-3', '——坚持', '－5', "'=x", ''])(
  '%s is no formula and stays as it is',
  (cell) => {
    expect(cellOf(cell)).toBe(cell);
  },
);

test('another reader reads back every cell, and none that it reads is a formula', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@"',\r\n\t\d.%]{0,6}$/));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, fc.constant('|')), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(csvText(rows), { bom: true });
      expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@])/u, '')))).toEqual(
        rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@])/u, ''))),
      );
      const words = read.flat().filter((text) => /^[=+\-@]/u.test(text));
      expect(words.filter((text) => !/^([+-]\d|[=+\-@\s]*$)/u.test(text))).toEqual([]);
    }),
  );
});
