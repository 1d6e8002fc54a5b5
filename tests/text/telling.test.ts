import { expect, test } from 'vitest';
import type { Force, Status } from '../../src/model/index.ts';
import { findNumbers } from '../../src/text/marks.ts';
import { telling } from '../../src/text/telling.ts';

function scoreOf(text: string, status: Status, force: Force | null, national = false): number {
  const excerpt = { status, force, national };
  return telling({ excerpt, marks: findNumbers(text), length: text.length, common: 0, heading: false });
}

test('a promise with a number stands before one without, and the harder verb first', () => {
  const [counted, done, tried] = [
    scoreOf('到2025年参保率达到96%以上。', '目标', '量化且有期限'),
    scoreOf('建立门诊共济保障机制并执行。', '任务', '实施'),
    scoreOf('探索门诊共济保障机制的办法。', '任务', '探索'),
  ];
  expect(counted).toBeGreaterThan(done);
  expect(done).toBeGreaterThan(tried);
});

test('what looks back, or states what others require, stands behind every promise, whatever its numbers', () => {
  const tried = scoreOf('探索。', '任务', '探索');
  expect(scoreOf('2020年检查3家、处理5家、追回8万元。', '现状', null)).toBeLessThan(tried);
  expect(scoreOf('到2025年国家要求各省达500个以上、5类以上。', '任务', null, true)).toBeLessThan(tried);
});
