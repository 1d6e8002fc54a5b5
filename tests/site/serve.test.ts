import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/site/serve.ts';

let parent: string;
let folder: string;
let served: Served;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'serve-test-'));
  folder = join(parent, 'site');
  mkdirSync(join(folder, 'themes'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(parent, 'secret.txt'), '不在站内');
  writeFileSync(join(folder, 'index.html'), '<p>首页</p>'.repeat(200));
  writeFileSync(join(folder, '404.html'), '<p>没有这一页</p>');
  writeFileSync(join(folder, 'themes/index.html'), '<p>主题</p>');
  writeFileSync(join(folder, 'note.txt'), '0123456789');
  writeFileSync(join(folder, '.hidden'), 'x');
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(parent, join(folder, 'out'));
  symlinkSync('note.txt', join(folder, 'near.txt'));
  served = await serveSite({ dir: folder, base: '/x/' });
});

afterAll(async () => {
  await served.close();
  rmSync(parent, { recursive: true });
});

const port = () => Number(new URL(served.origin).port);

/** Sends bytes as they are and returns the first line of the answer, empty if the connection was just cut. */
function raw(request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port(), 'localhost', () => socket.write(request));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });
}

const line = (method: string, target: string, ...headers: string[]) =>
  raw([`${method} ${target} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'));

describe('pages', () => {
  test('are served under the base only, and 404.html elsewhere', async () => {
    const page = await fetch(served.url('themes/'));
    expect([page.status, await page.text()]).toEqual([200, '<p>主题</p>']);
    for (const path of [
      '/',
      '/themes/',
      '/x/absent/',
      '/xy/',
      '/x/404',
      '/x/note.txt/',
      '/x/empty/',
      '/x/empty',
    ]) {
      const missing = await fetch(served.origin + path);
      expect([path, missing.status, await missing.text()]).toEqual([path, 404, '<p>没有这一页</p>']);
    }
  });

  test('get the slash at their end, the query kept', async () => {
    for (const path of ['/x', '/x/themes']) {
      const response = await fetch(`${served.origin + path}?q=1`, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([301, `${path}/?q=1`]);
    }
  });

  test('are UTF-8, compressed, fresh, and say what a browser may do with them', async () => {
    const note = await fetch(served.url('note.txt'));
    expect(note.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(note.headers.get('cache-control')).toBe('no-cache');
    const home = await fetch(served.url());
    expect(home.headers.get('content-encoding')).toBe('gzip');
    for (const response of [home, note, await fetch(served.url('absent'))]) {
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    }
  });

  test('of a build that took the place of the one served are there at once', async () => {
    const [dir, later, old] = ['site', 'later', 'old'].map((name) => join(parent, 'swap', name)) as [
      string,
      string,
      string,
    ];
    for (const [path, text] of [
      [dir, '旧'],
      [later, '新'],
    ] as const) {
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, 'index.html'), text);
    }
    writeFileSync(join(later, 'new.html'), '');
    const own = await serveSite({ dir, base: '/' });
    expect(await (await fetch(own.url())).text()).toBe('旧');
    renameSync(dir, old);
    expect((await fetch(own.url())).status).toBe(404);
    renameSync(later, dir);
    expect(await (await fetch(own.url())).text()).toBe('新');
    expect((await fetch(own.url('new.html'))).status).toBe(200);
    await own.close();
  });
});

describe('what no browser asks', () => {
  test.each([
    '//[',
    '//%5b',
    '//x/',
    '//evil.example/themes',
    '/\\evil.example/x',
    'http://[',
    'http://x:99999/',
    '*',
    'x',
  ])('the address %s is answered with 400', async (target) => {
    expect(await line('GET', target)).toMatch(/^HTTP\/1.1 400 /);
  });

  test.each([
    '/x/../../secret.txt',
    '/x/%2e%2e/secret.txt',
    '/x/..%2fsecret.txt',
    '/x/%5c..%5csecret.txt',
    '/x/%E0%A4%A',
    '/x/%00',
    '/x/note.txt%00',
    '/x/.hidden',
    '/x/link.txt',
    '/x/out/secret.txt',
    `/x/${'a/'.repeat(2000)}`,
    `/x/${'a'.repeat(5000)}`,
  ])('nothing stands at %s', async (target) => {
    expect(await line('GET', target)).toMatch(/^HTTP\/1.1 404 /);
  });

  test('a link within the folder is followed', async () => {
    expect(await line('GET', '/x/near.txt')).toMatch(/^HTTP\/1.1 200 /);
  });

  test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'CONNECT', 'FOO', 'PATCH', 'get'])(
    'the method %s is answered with a 4xx',
    async (method) => {
      expect(await line(method, method === 'CONNECT' ? 'x:80' : '/x/')).toMatch(/^HTTP\/1.1 4\d\d /);
    },
  );

  test.each([16, 64])('an address of %d kB is answered with a 4xx', async (kb) => {
    expect(await line('GET', `/x/?q=${'a'.repeat(kb * 1024)}`)).toMatch(/^HTTP\/1.1 4\d\d /);
  });

  test('bytes that are no request are answered with 400', async () => {
    expect(await raw('\u0000\u0001\u0002\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  });

  test.each([
    'bytes=5-2',
    'bytes=-3',
    'bytes=a-b',
    'bytes=',
    'bytes=0-1,3-4',
    'lines=1-2',
    'bytes=99999999999999999999-',
  ])('the range %s is passed over', async (range) => {
    expect(await line('GET', '/x/note.txt', `Range: ${range}`)).toMatch(/^HTTP\/1.1 200 /);
  });

  test.each([
    ['bytes=2-5', 206],
    ['bytes=2-', 206],
    ['bytes=99-', 416],
  ])('the range %s is answered with %d', async (range, status) => {
    expect(await line('GET', '/x/note.txt', `Range: ${range}`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test('after all of them the server still serves', async () => {
    expect((await fetch(served.url('themes/'))).status).toBe(200);
  });
});

describe('the place', () => {
  test('is this machine alone', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const outside = others.filter(({ internal, family }) => !internal && family === 'IPv4');
    const reached = await Promise.all(
      outside.map(({ address }) =>
        fetch(`http://${address}:${port()}/x/`).then(
          () => address,
          () => '',
        ),
      ),
    );
    expect(reached.filter((address) => address !== '')).toEqual([]);
  });

  test('is the next port where one is busy', async () => {
    const second = await serveSite({ dir: folder, base: '/' }, { port: port() });
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port());
    await second.close();
  });

  test('is nowhere behind the last port', async () => {
    const last = await serveSite({ dir: folder, base: '/' }, { port: 65535 });
    await expect(serveSite({ dir: folder, base: '/' }, { port: 65535 })).rejects.toThrow(/EADDRINUSE/);
    await last.close();
  });

  test('needs a built site, and an error names the folder without one', async () => {
    await expect(serveSite({ dir: join(folder, 'absent'), base: '/' })).rejects.toThrow(/absent/);
  });
});
