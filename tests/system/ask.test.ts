import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askAt } from '../../scripts/system/ask.ts';

/** A terminal that answers with the given lines, one a question. */
function terminal(isTTY: boolean, answers: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  let said = '';
  const left = [...answers];
  output.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const next = left.shift();
    if (next !== undefined) input.write(`${next}\n`);
  });
  return { ask: askAt(input, output), said: () => said };
}

test('a question is asked and its answer taken without the space around it', async () => {
  const { ask, said } = terminal(true, [' 玉林 ']);
  expect(await ask('Which city?')).toBe('玉林');
  expect(said()).toContain('Which city? ');
});

test('an empty answer is none', async () => {
  expect(await terminal(true, ['']).ask('Which city?')).toBeNull();
});

test('the end of the input is no answer', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  input.end();
  expect(await askAt(input, output)('Which city?')).toBeNull();
});

test('where nobody sits at a terminal, nothing is asked', async () => {
  const { ask, said } = terminal(false, ['玉林']);
  expect(await ask('Which city?')).toBeNull();
  expect(said()).toBe('');
});
