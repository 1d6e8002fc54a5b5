import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../../scripts/system/files.ts';

test('files are listed with their folders, sorted; those of an absent folder are none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-test-'));
  mkdirSync(join(folder, 'themes'));
  for (const file of ['note.txt', 'index.html', 'themes/index.html']) writeFileSync(join(folder, file), '');
  expect(filesUnder(folder)).toEqual(['index.html', 'note.txt', 'themes/index.html']);
  expect(filesUnder(join(folder, 'absent'))).toEqual([]);
  rmSync(folder, { recursive: true });
});
