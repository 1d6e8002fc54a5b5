import { expect, test } from 'vitest';
import { candidates } from '../../../scripts/system/browser/places.ts';

test('a browser is looked for on the PATH first, then in the usual places, each path once', () => {
  const places = { names: ['chromium', 'chrome'], usual: { linux: ['/usr/bin/chrome', '/opt/chrome'] } };
  expect(candidates(places, '/usr/bin::/bin', 'linux')).toEqual([
    '/usr/bin/chromium',
    '/bin/chromium',
    '/usr/bin/chrome',
    '/bin/chrome',
    '/opt/chrome',
  ]);
  expect(candidates(places, '', 'win32')).toEqual([]);
});
