import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/system/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inspect = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/inspect.ts'), ...args], { encoding: 'utf8', cwd: ROOT });

test('with --json, standard output is an array with one element a file, and nothing else', () => {
  const { stdout, stderr, status } = inspect('seeds/ankang.txt', 'seeds/yulin.txt', '--json');
  const found = JSON.parse(stdout) as { file: string; plan: { id: string } }[];
  expect(found.map(({ file, plan }) => [file, plan.id])).toEqual([
    ['seeds/ankang.txt', 'ankang'],
    ['seeds/yulin.txt', 'yulin'],
  ]);
  expect([stderr, status]).toEqual(['', 0]);
});

test('a file that cannot be read is named, the others are printed, the exit code is 1', () => {
  const picture = join(folder, 'scan.png');
  writeFileSync(picture, Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  const { stdout, stderr, status } = inspect('none.txt', picture, 'seeds', 'seeds/ankang.txt', '--json');
  expect((JSON.parse(stdout) as unknown[]).length).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'none.txt: it does not exist.',
    `${picture}: it is a picture; a text is needed.`,
    'seeds: it is a folder; name a file.',
  ]);
  expect(status).toBe(1);
});

test.each([[['--jsn']], [[]], [['--json=1', 'seeds/ankang.txt']]])(
  'a wrong call (%j) is a sentence and exit code 2',
  (args) => {
    const { stdout, stderr, status } = inspect(...args);
    expect(stderr).toMatch(/Usage: npm run inspect/u);
    expect([stdout, status]).toEqual(['', 2]);
  },
);
