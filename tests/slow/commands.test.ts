import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/system/root.ts';
import { textOf } from '../support/sources.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const own = Object.entries(scripts).flatMap(([name, command]) => {
  const file = /^node (scripts\/[\w-]+\.ts)(?: |$)/u.exec(command)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});
const run = (file: string, option: string) =>
  spawnSync(process.execPath, [join(ROOT, file), option], { cwd: ROOT, encoding: 'utf8' });

describe.each(own)('npm run %s', (_, file) => {
  test('says how it is called', () => {
    const { stdout, stderr, status } = run(file, '--help');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^Usage: .*npm (?:run |test|start).*\n$/u);
  });

  test('refuses what it does not know, with a sentence', () => {
    const { stdout, stderr, status } = run(file, '--no-such-option');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^Unknown option '--no-such-option'\. Usage: .*\n$/u);
  });
});
