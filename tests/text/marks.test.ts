import { describe, expect, test } from 'vitest';
import { findMarks, type MarkKind } from '../../src/text/marks.ts';

const marked = (text: string, kind: MarkKind): string[] =>
  findMarks(text)
    .filter((mark) => mark.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

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
    expect(marked(text, 'num')).toEqual(numbers);
  });

  test.each(['1.完善总额预付办法', '国办发〔2021〕36号', '“1+2+N”监管体系'])('%s has none', (text) => {
    expect(marked(text, 'num')).toEqual([]);
  });
});

describe('words of force', () => {
  test('words that bind and words that leave room are told apart', () => {
    expect(marked('全面推进改革，探索试点，应当不低于标准', 'hard')).toEqual(['全面', '应当', '不低于']);
    expect(marked('全面推进改革，探索试点，应当不低于标准', 'soft')).toEqual(['推进', '探索', '试点']);
  });

  test('marks come in order and do not overlap', () => {
    const marks = findMarks('到2025年全面实现90%以上，逐步推进，不低于5%');
    for (const [n, mark] of marks.entries())
      expect(mark.start).toBeGreaterThanOrEqual(marks[n - 1]?.end ?? 0);
  });
});
