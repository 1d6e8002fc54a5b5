import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/system/files.ts';
import { ROOT } from '../../scripts/system/root.ts';

let root: string;

/** Runs shell commands where what they mount is theirs alone and goes with them. */
const inNamespace = (commands: string) =>
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-ec', commands], {
    encoding: 'utf8',
    env: { ...process.env, ROOT: root, NODE: process.execPath, SCRIPTS: join(ROOT, 'scripts') },
  });

/** Whether the machine lets a test mount; where it does not, tests/slow/full-disk.test.ts stands alone. */
const mayMount =
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt'])
    .status === 0;

/** All files of the project, as one string each. */
const state = (folder: string) =>
  Object.fromEntries(filesUnder(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'disk-')), 'project');
  for (const part of ['content', 'seeds', 'README.md'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  for (const name of ['clauses', 'excerpts', 'sections'])
    writeFileSync(join(root, `content/${name}/yulin.json`), '[]');
  writeFileSync(join(root, '../常德.txt'), '常德市医疗保障规划\n一、总体要求\n健全制度。\n');
});
afterEach(() => rmSync(join(root, '..'), { recursive: true }));

const commands = ['content.ts', 'add.ts "$ROOT/../常德.txt" --yes', 'remove.ts ankang'];

describe.runIf(mayMount)('on a real disk', () => {
  test.each(commands)('that may only be read, %s ends with a sentence', (command) => {
    const before = state(root);
    const { stderr, status } = inNamespace(
      `mount --bind "$ROOT" "$ROOT"; mount -o remount,bind,ro "$ROOT"; cd "$ROOT"; "$NODE" "$SCRIPTS"/${command}`,
    );
    expect(stderr).toMatch(/: it lies on a disk that may only be read\.$/mu);
    expect(stderr).not.toMatch(/^ +at /mu);
    expect(status).toBe(1);
    expect(state(root)).toEqual(before);
  });

  test.each(commands)(
    'with little room left, %s ends with a sentence, and content is as it was',
    (command) => {
      const { stdout, stderr } = inNamespace(`
      mkdir "$ROOT/../disk"; mount -t tmpfs -o size=200m none "$ROOT/../disk"; cd "$ROOT/../disk"
      cp -r "$ROOT"/. .
      mount -o remount,size=$(( $(df -k --output=used . | tail -1) + 200 ))k .
      "$NODE" "$SCRIPTS"/${command} || echo "status $?"
      diff -r "$ROOT" . && echo same`);
      expect(stderr).toMatch(/: the disk is full; make room and run the command again\.$/mu);
      expect(stderr).not.toMatch(/^ +at /mu);
      expect(stdout).toMatch(/^status 1\nsame$/mu);
    },
  );
});
