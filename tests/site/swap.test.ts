import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeBeside } from '../../scripts/site/swap.ts';

let parent: string;
let out: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-test-'));
  out = join(parent, 'dist');
});

afterEach(() => rmSync(parent, { recursive: true }));

const fill = (text: string) => async (folder: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const page = () => readFileSync(join(out, 'index.html'), 'utf8');

test('a folder takes the place of the one before when it is whole, and nothing else is left', async () => {
  await makeBeside(out, fill('first'));
  writeFileSync(join(out, 'gone.html'), '');
  await makeBeside(out, async (folder) => {
    await fill('second')(folder);
    expect(page()).toBe('first');
  });
  expect([page(), readdirSync(out), readdirSync(parent)]).toEqual(['second', ['index.html'], ['dist']]);
});

test('where making it fails, the one before stays, and nothing else', async () => {
  await makeBeside(out, fill('first'));
  const failing = makeBeside(out, async (folder) => {
    await fill('half')(folder);
    throw new Error('spilt');
  });
  await expect(failing).rejects.toThrow('spilt');
  expect([page(), readdirSync(parent)]).toEqual(['first', ['dist']]);
});

test('two at once both end well', async () => {
  await Promise.all([makeBeside(out, fill('same')), makeBeside(out, fill('same'))]);
  expect([page(), readdirSync(parent)]).toEqual(['same', ['dist']]);
});

test('what a killed build left is cleared; what a running one makes is not', async () => {
  mkdirSync(`${out}.new-99999999`);
  mkdirSync(`${out}.new-1`);
  await makeBeside(out, fill('whole'));
  expect(readdirSync(parent).sort()).toEqual(['dist', 'dist.new-1']);
});

test('a build that was killed between its two renamings has lost nothing', async () => {
  await fill('first')(`${out}.old`);
  await expect(makeBeside(out, () => Promise.reject(new Error('spilt')))).rejects.toThrow('spilt');
  expect([page(), existsSync(`${out}.old`)]).toEqual(['first', false]);
});
