import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diskRefusal } from '../../scripts/site/disk.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test('what a disk refuses is told in words, with the path', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(diskRefusal(full)).toBe('the disk is full');
  expect(diskRefusal(thrownBy(() => mkdirSync('package.json/x')))).toBe(
    'a file is in the way (package.json/x)',
  );
});

test.each([new Error('spilt'), Object.assign(new Error('gone'), { code: 'ENOENT' }), 'spilt', null])(
  'another error is none of that',
  (error) => {
    expect(diskRefusal(error)).toBeNull();
  },
);
