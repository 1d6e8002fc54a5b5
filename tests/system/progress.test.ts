import { expect, test } from 'vitest';
import { tellTerminal } from '../../scripts/system/progress.ts';

/** What two steps write to an output. */
function written(isTTY: boolean, ci = ''): string {
  let text = '';
  const write = (more: string | Uint8Array) => {
    text += String(more);
    return true;
  };
  const tell = tellTerminal({ isTTY, write }, ci);
  tell('Reading 安康 (1 of 2)');
  tell('Reading 玉林 (2 of 2)');
  return text;
}

test('each step of long work is a line in a terminal', () => {
  expect(written(true)).toBe('Reading 安康 (1 of 2)\nReading 玉林 (2 of 2)\n');
  expect(written(true, 'false')).not.toBe('');
});

test('in a pipe, a log or CI nothing is said', () => {
  expect(written(false)).toBe('');
  expect(written(true, 'true')).toBe('');
  expect(written(true, '1')).toBe('');
});
