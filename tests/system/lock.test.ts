import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withLock } from '../../scripts/system/lock.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('work under one lock never overlaps, and who must wait is told once', async () => {
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    steps.push(`${name} ends`);
  };
  const path = join(folder, 'one');
  let waited = 0;
  const waiting = () => {
    waited += 1;
  };
  await Promise.all([withLock(path, work('a'), waiting), withLock(path, work('b'), waiting)]);
  const [first, second] = steps[0] === 'a starts' ? ['a', 'b'] : ['b', 'a'];
  expect(steps).toEqual([`${first} starts`, `${first} ends`, `${second} starts`, `${second} ends`]);
  expect(waited).toBe(1);
});

test('a lock whose holder has not said for long that it lives is taken over', async () => {
  const path = join(folder, 'dead');
  mkdirSync(`${path}.lock`);
  utimesSync(`${path}.lock`, 0, 0);
  expect(await withLock(path, async () => 'done')).toBe('done');
});

test('the lock is free again where the work fails', async () => {
  const path = join(folder, 'failing');
  await expect(withLock(path, () => Promise.reject(new Error('spilt')))).rejects.toThrow('spilt');
  expect(await withLock(path, async () => 'done')).toBe('done');
});

test('where no lock can be made, one is told at once', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(withLock(join(folder, 'file', 'x'), async () => 'done')).rejects.toThrow(/ENOTDIR/);
});
