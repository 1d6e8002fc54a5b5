import { describe, expect, test } from 'vitest';
import { findMarks, findNumbers } from '../../src/text/marks.ts';

const numbersIn = (text: string): string[] =>
  findNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('numbers and dates', () => {
  test.each([
    ['2024 年实现支出 70% 以上', ['2024 年', '70% 以上']],
    ['到2025年达到96%', ['到2025年', '96%']],
    ['2022年底前完成', ['2022年底前']],
    ['2019-2020年组织开展', ['2019-2020年']],
    ['病种达到 295 种', ['295 种']],
    ['挽回损失3417.24万元', ['3417.24万元']],
    ['每半年现场检查一次', ['每半年']],
    ['比例30%\t＞70%\t预期性', ['30%', '＞70%']],
    ['1~2名专家，3家医院', ['1~2名', '3家']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test.each(['1.完善总额预付办法', '国办发〔2021〕36号', '“1+2+N”监管体系'])('%s has none', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

describe('the governing verb', () => {
  const text = '到2025年全面推进改革，实现90%以上。';
  const excerpt = { text, start: 10, force: '量化且有期限', verb: '推进', verbStart: 18 } as const;

  test('is marked with the grade of its sentence, among the numbers and in order', () => {
    const marks = findMarks(excerpt).map((mark) => [text.slice(mark.start, mark.end), mark.kind]);
    expect(marks).toEqual([
      ['到2025年', 'num'],
      ['推进', 'verb'],
      ['90%以上', 'num'],
    ]);
    expect(findMarks(excerpt)[1]).toMatchObject({ force: '量化且有期限' });
  });

  test('no other word of force is marked, and nothing where none governs or nothing is promised', () => {
    expect(findMarks({ ...excerpt, verb: '', verbStart: null })).toEqual(findNumbers(text));
    expect(findMarks({ ...excerpt, force: null })).toEqual(findNumbers(text));
  });

  test('marks never overlap', () => {
    expect(findMarks({ ...excerpt, verb: '2025', verbStart: 11 })).toEqual(findNumbers(text));
  });
});
