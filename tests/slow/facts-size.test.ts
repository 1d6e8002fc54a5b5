import { expect, test } from 'vitest';
import { deadlines, duties, quantities } from '../facts/one.ts';

const times = 20_000;

// What grows with the square of the text would not end within the test's time.
test.each([
  ['参保率95%，', times],
  ['95%', times],
  ['参保率达到95%', times],
  ['参保率95%。', times],
  ['每年检查一次', times],
  ['分别为5%和6%，', 2 * times],
])('%s twenty thousand times gives as many numbers', (text, wanted) => {
  expect(quantities(text.repeat(times))).toHaveLength(wanted);
});

test.each(['9', '一', '（', 'lO', '9 5 ', '市医保局、', '2025年', '和', '由'])(
  'a hundred thousand of %s end',
  (text) => {
    const long = text.repeat(100_000 / text.length);
    expect(
      quantities(`${long}%个`).length + deadlines(long, { title: '', date: null }).length,
    ).toBeGreaterThanOrEqual(0);
    expect(duties(`${long}负责`).length).toBeLessThanOrEqual(1);
  },
);
