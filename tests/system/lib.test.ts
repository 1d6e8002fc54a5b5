import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browser/find.ts';
import { candidates } from '../../scripts/browser/places.ts';
import { baseOf } from '../../scripts/site/base.ts';
import { isFault } from '../../scripts/site/guard.ts';
import { type Served, serveSite } from '../../scripts/site/serve.ts';
import { filesUnder } from '../../scripts/system/files.ts';
import { withLock } from '../../scripts/system/lock.ts';
import { commandTally, reportTally } from '../../scripts/system/tally.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lib-test-'));
  mkdirSync(join(folder, 'themes'));
  writeFileSync(join(folder, 'index.html'), '<p>首页</p>'.repeat(200));
  writeFileSync(join(folder, '404.html'), '<p>没有这一页</p>');
  writeFileSync(join(folder, 'themes/index.html'), '<p>主题</p>');
  writeFileSync(join(folder, 'note.txt'), '说明');
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  ['/a/b/', '/a/b/'],
])('the base %j is %s', (typed, base) => {
  expect(baseOf(typed)).toBe(base);
});

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

test('a CHROME_PATH that does not start is an error that names it', async () => {
  await expect(findChromium(join(folder, 'no-browser'))).rejects.toThrow(/no-browser, which does not start/);
});

test('files of an absent folder are none', () => {
  expect(filesUnder(join(folder, 'absent'))).toEqual([]);
  expect(filesUnder(folder)).toEqual(['404.html', 'index.html', 'note.txt', 'themes/index.html']);
});

test('errors are faults, and so are warnings of a collection without entries, and no others', () => {
  expect(isFault({ level: 'error', message: 'anything' })).toBe(true);
  expect(isFault({ level: 'warn', message: 'No files found matching "*.json"' })).toBe(true);
  expect(isFault({ level: 'warn', message: 'The chunk is large' })).toBe(false);
  expect(isFault({ level: 'info', message: 'No files found' })).toBe(false);
});

test('work under one lock never overlaps', async () => {
  const lock = join(folder, 'lock');
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    steps.push(`${name} ends`);
  };
  await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))]);
  expect(steps.slice(0, 2)).toEqual(['a starts', 'a ends']);
  expect(steps.slice(2)).toEqual(['b starts', 'b ends']);
});

test('a lock whose holder has died is taken over', async () => {
  const lock = join(folder, 'dead-lock');
  mkdirSync(lock);
  writeFileSync(join(lock, 'pid'), '99999999');
  expect(await withLock(lock, async () => 'done')).toBe('done');
});

describe('tally', () => {
  const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });

  test('a command is one check', () => {
    expect(commandTally(0)).toEqual({ passed: 1, failed: 0 });
    expect(commandTally(3)).toEqual({ passed: 0, failed: 1 });
  });

  test('a test file that cannot be loaded is one failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      testResults: [file('failed', 5), file('failed', 0)],
    };
    expect(reportTally(report, 1)).toEqual({ passed: 4, failed: 2 });
  });

  test('a run that fails without a failing test is one failure', () => {
    const report = { numPassedTests: 4, numFailedTests: 0, testResults: [file('passed', 4)] };
    expect(reportTally(report, 1)).toEqual({ passed: 4, failed: 1 });
    expect(reportTally(null, 1)).toEqual({ passed: 0, failed: 1 });
    expect(reportTally(report, 0)).toEqual({ passed: 4, failed: 0 });
  });
});

describe('server', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serveSite({ dir: folder, base: '/x/' });
  });

  afterAll(() => served.close());

  test('serves pages under the base only, and 404.html elsewhere', async () => {
    const page = await fetch(served.url('themes/'));
    expect([page.status, await page.text()]).toEqual([200, '<p>主题</p>']);
    for (const path of ['/', '/themes/', '/x/absent/', '/xy/']) {
      const missing = await fetch(served.origin + path);
      expect([path, missing.status, await missing.text()]).toEqual([path, 404, '<p>没有这一页</p>']);
    }
  });

  test('adds the slash at the end of a page, the query kept', async () => {
    for (const path of ['/x', '/x/themes']) {
      const response = await fetch(`${served.origin + path}?q=1`, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([301, `${path}/?q=1`]);
    }
  });

  test('a path that climbs out of the folder or cannot be decoded is not found', async () => {
    for (const path of ['%2e%2e/%2e%2e/etc/passwd', '%E0%A4%A']) {
      expect((await fetch(served.url(path))).status).toBe(404);
    }
  });

  test('text is UTF-8 and compressed', async () => {
    const note = await fetch(served.url('note.txt'));
    expect(note.headers.get('content-type')).toBe('text/plain;charset=utf-8');
    const home = await fetch(served.url());
    expect(home.headers.get('content-encoding')).toBe('gzip');
  });

  test('takes the next port where one is busy', async () => {
    const port = Number(new URL(served.origin).port);
    const second = await serveSite({ dir: folder, base: '/' }, port);
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
    await second.close();
  });

  test('a folder without a site is an error that names it', async () => {
    await expect(serveSite({ dir: join(folder, 'themes', 'absent'), base: '/' })).rejects.toThrow(/absent/);
  });
});
