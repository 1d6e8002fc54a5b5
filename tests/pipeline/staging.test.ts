import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFiles, snapshotOf } from '../../scripts/pipeline/files.ts';
import { carryOut, hasLeftovers, mend } from '../../scripts/pipeline/staging.ts';
import { writeWhole } from '../../scripts/pipeline/write.ts';
import { filesUnder } from '../../scripts/system/files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/a.json'), 'old a');
  writeFileSync(join(root, 'content/gone.json'), 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

/** All files and their texts. */
const state = () =>
  Object.fromEntries(filesUnder(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const change = {
  files: new Map<string, string | Uint8Array>([
    ['content/a.json', 'new a'],
    ['content/new/b.json', 'new b'],
    ['seeds/c.pdf', Uint8Array.of(0xff, 0)],
  ]),
  removed: ['content/gone.json', 'content/never-was.json'],
};
const before = { 'content/a.json': 'old a', 'content/gone.json': 'old' };
const after = { 'content/a.json': 'new a', 'content/new/b.json': 'new b', 'seeds/c.pdf': '\ufffd\0' };

test('a change is brought about as a whole, and nothing else is left', () => {
  carryOut(root, change);
  expect(state()).toEqual(after);
  expect(hasLeftovers(root)).toBe(false);
  expect(readdirSync(root).sort()).toEqual(['content', 'seeds']);
});

test('a file that stays the same is not touched', () => {
  carryOut(root, { files: new Map([['content/a.json', 'old a']]), removed: [] });
  expect(state()).toEqual(before);
});

test('where a folder stands in the place of a file, nothing is changed', () => {
  mkdirSync(join(root, 'content/new/b.json'), { recursive: true });
  expect(() => carryOut(root, change)).toThrow(/content\/new\/b\.json: a folder stands where a file/u);
  expect(state()).toEqual(before);
  expect(hasLeftovers(root)).toBe(false);
});

test('where a file stands in the place of a folder, nothing is changed', () => {
  const blocked = { files: new Map([...change.files, ['content/a.json/x.json', 'x']]), removed: [] };
  expect(() => carryOut(root, blocked)).toThrow();
  expect(state()).toEqual(before);
});

test('killed before the journal stood, a change is undone by the next command', () => {
  mkdirSync(join(root, '.staged/old'), { recursive: true });
  writeFileSync(join(root, '.staged/0'), 'new a');
  writeFileSync(join(root, '.staged/journal.json.new'), '{"moved":["conte');
  expect(mend(root)).toBe(true);
  expect(state()).toEqual(before);
});

test.each([0, 1, 2])(
  'killed after %i of the files were moved, a change is finished by the next command',
  (moved) => {
    const staged = [...change.files];
    mkdirSync(join(root, '.staged/old'), { recursive: true });
    const journal = { moved: staged.map(([path]) => path), removed: change.removed };
    writeFileSync(join(root, '.staged/journal.json'), JSON.stringify(journal));
    staged.forEach(([path, bytes], at) => {
      const target = at < moved ? path : `.staged/${at}`;
      mkdirSync(join(root, target, '..'), { recursive: true });
      writeFileSync(join(root, target), bytes);
    });
    expect(mend(root)).toBe(true);
    expect(state()).toEqual(after);
    expect(mend(root)).toBe(false);
  },
);

test('nothing is written where a file that was read has changed meanwhile', async () => {
  const read = snapshotOf(diskFiles(root));
  expect(read.text('content/a.json')).toBe('old a');
  expect(read.text('content/none.json')).toBeNull();
  writeFileSync(join(root, 'content/a.json'), 'by another');
  await expect(writeWhole(root, change, read)).rejects.toThrow(
    /content\/a\.json was changed while this command ran/u,
  );
  expect(state()).toEqual({ ...before, 'content/a.json': 'by another' });
});

test('writers at once write one after the other', async () => {
  const texts = ['1', '2', '3'];
  await Promise.all(
    texts.map((text) => {
      const files = new Map(['x', 'y', 'z'].map((name) => [`content/${name}.json`, text]));
      return writeWhole(root, { files, removed: [] }, snapshotOf(diskFiles(root)));
    }),
  );
  const { 'content/x.json': x, 'content/y.json': y, 'content/z.json': z } = state();
  expect([x, x]).toEqual([y, z]);
});

test('a snapshot answers the same whatever becomes of the files', () => {
  const read = snapshotOf(diskFiles(root));
  expect(read.list('content')).toEqual(['a.json', 'gone.json']);
  writeFileSync(join(root, 'content/z.json'), '');
  expect(read.list('content')).toEqual(['a.json', 'gone.json']);
  expect(read.bytes('content')).toBeNull();
});
