import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carryOut, hasLeftovers } from '../../scripts/pipeline/staging.ts';
import { filesUnder } from '../../scripts/system/files.ts';

/** What the disk refuses: a call of the file system, how often it still works, and the code of its error. */
const refusal = vi.hoisted(() => ({ call: '', after: 0, code: '' }));

vi.mock('node:fs', async (load) => {
  const real = await load<typeof fs>();
  const refusing = (name: 'writeFileSync' | 'renameSync') =>
    ((...args: Parameters<typeof real.renameSync>) => {
      if (refusal.call === name && refusal.after-- <= 0) {
        refusal.call = '';
        throw Object.assign(new Error(refusal.code), { code: refusal.code, path: args[0] });
      }
      return (real[name] as typeof real.renameSync)(...args);
    }) as never;
  return { ...real, writeFileSync: refusing('writeFileSync'), renameSync: refusing('renameSync') };
});

let root: string;
const state = () =>
  Object.fromEntries(filesUnder(root).map((file) => [file, fs.readFileSync(join(root, file), 'utf8')]));

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'full-disk-'));
  fs.mkdirSync(join(root, 'content'));
  for (const name of ['a', 'b', 'gone']) fs.writeFileSync(join(root, `content/${name}.json`), `old ${name}`);
});
afterEach(() => fs.rmSync(root, { recursive: true }));

test.each([
  ['writeFileSync', 0, 'ENOSPC'],
  ['writeFileSync', 1, 'ENOSPC'],
  ['writeFileSync', 2, 'EDQUOT'],
  ['renameSync', 0, 'EROFS'],
  ['renameSync', 1, 'EACCES'],
  ['renameSync', 2, 'ENOSPC'],
])('where %s fails after %i calls with %s, nothing has changed', (call, after, code) => {
  const before = state();
  const files = new Map([
    ['content/a.json', 'new a'],
    ['content/b.json', 'new b'],
  ]);
  Object.assign(refusal, { call, after, code });
  expect(() => carryOut(root, { files, removed: ['content/gone.json'] })).toThrow(code);
  expect(refusal.call).toBe('');
  expect(state()).toEqual(before);
  expect(hasLeftovers(root)).toBe(false);
});
