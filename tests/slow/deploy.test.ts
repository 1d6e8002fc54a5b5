import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareForServers } from '../../scripts/deploy/files.ts';
import { CACHE, HEADERS } from '../../scripts/deploy/headers.ts';
import { nginxConf } from '../../scripts/deploy/nginx.ts';
import { filesUnder } from '../../scripts/system/files.ts';

/** A server: how it is started in a folder for the site in `www`, and whether this machine has it. */
interface Server {
  name: string;
  port: number;
  program: string;
  /** Files without which it does not run as shipped. */
  needs: string[];
  start(folder: string, base: string, port: number): ChildProcess;
}

const PAGE = `<p>${'医保规划对照'.repeat(300)}</p>`;
const MODULES = '/usr/lib/apache2/modules';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

function run(program: string, args: string[]): ChildProcess {
  return spawn(program, args, { stdio: 'ignore' });
}

const SERVERS: Server[] = [
  {
    name: 'nginx',
    port: 8931,
    program: '/usr/sbin/nginx',
    needs: [BROTLI],
    start(folder, base, port) {
      const site = nginxConf(base, { root: join(folder, 'www'), port });
      const conf = join(folder, 'nginx.conf');
      const head = `load_module ${BROTLI};\ndaemon off; pid ${folder}/pid; error_log ${folder}/errors;\n`;
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      writeFileSync(
        conf,
        `${head}events {}\nhttp {\naccess_log off; ${temp.join(' ')}\nsendfile on;\n${site}}\n`,
      );
      return run(this.program, ['-c', conf, '-e', join(folder, 'errors')]);
    },
  },
  {
    name: 'Apache',
    port: 8933,
    program: '/usr/sbin/apache2',
    needs: [MODULES],
    start(folder, _base, port) {
      const wanted = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];
      const modules = wanted.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
      const conf = join(folder, 'apache.conf');
      const www = join(folder, 'www');
      const lines = [
        ...modules,
        `ServerRoot ${folder}\nListen ${port}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/errors`,
        // What Debian says of these endings would hide the encoding.
        'TypesConfig /etc/mime.types\nAddType application/x-gzip .gz\nAddLanguage br .br',
        `DocumentRoot ${www}\n<Directory ${www}>\nAllowOverride All\nRequire all granted\n</Directory>\n`,
      ];
      writeFileSync(conf, lines.join('\n'));
      return run(this.program, ['-d', folder, '-f', conf, '-DFOREGROUND']);
    },
  },
];

/** Writes a small site to `www` below a new folder, at the base path, as a build prepares it. */
async function siteAt(base: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-test-'));
  const www = join(folder, 'www', base);
  mkdirSync(join(www, '_astro'), { recursive: true });
  mkdirSync(join(www, 'themes'));
  mkdirSync(join(www, 'data'));
  for (const [file, text] of [
    ['index.html', PAGE],
    ['themes/index.html', PAGE],
    ['404.html', '<p>没有这一页</p>'],
    ['_astro/page.DU6Kb65x.js', `// ${'x'.repeat(3000)}`],
    ['data/plans.csv', '城市,标题\n'.repeat(300)],
    ['data/plans.parquet', '0123456789'],
  ] as const) {
    writeFileSync(join(www, file), text);
  }
  await prepareForServers(www, base, true);
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  return folder;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks without the rewriting of encodings that `fetch` does. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers, host: 'localhost', agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function untilAnswered(port: number, errors: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await ask(port, '/');
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error(`The server does not answer:\n${existsSync(errors) ? readFileSync(errors, 'utf8') : ''}`);
}

const isHere = ({ program, needs }: Server) => [program, ...needs].every((path) => existsSync(path));
const absent = SERVERS.filter((server) => !isHere(server));
if (absent.length > 0)
  console.warn(`NOT TESTED, since this machine lacks them: ${absent.map(({ name }) => name).join(', ')}.`);

test('what a build prepares is the same each time', async () => {
  const [one, two] = [await siteAt('/'), await siteAt('/')];
  const [first, second] = [one, two].map((folder) =>
    filesUnder(folder).map((file) => [file, readFileSync(join(folder, file), 'hex')]),
  );
  for (const folder of [one, two]) rmSync(folder, { recursive: true });
  expect(first?.length).toBeGreaterThan(10);
  expect(second).toEqual(first);
});

const cases = SERVERS.filter(isHere).flatMap((server) =>
  ['/', '/x/'].map((base, at) => ({ server, base, port: server.port + at, name: server.name })),
);

describe.each(cases)('$name serves the site at $base', ({ server, base, port }) => {
  let folder: string;
  let process: ChildProcess;
  const get = (path: string, headers?: Record<string, string>) => ask(port, base + path, headers);

  beforeAll(async () => {
    folder = await siteAt(base);
    process = server.start(folder, base, port);
    await untilAnswered(port, join(folder, 'errors'));
  });
  afterAll(async () => {
    const closed = new Promise((resolve) => process.once('close', resolve));
    process.kill();
    await closed;
    rmSync(folder, { recursive: true });
  });

  test('with every header, on pages, files and what is not there', async () => {
    for (const path of ['', 'themes/', 'data/plans.csv', 'absent/']) {
      const { headers } = await get(path);
      const said = Object.keys(HEADERS).map((name) => [name, headers[name.toLowerCase()]]);
      expect(Object.fromEntries(said), path).toEqual(HEADERS);
    }
  });

  test('with media types that name the charset', async () => {
    const typeOf = async (path: string) => (await get(path)).headers['content-type'];
    expect(await typeOf('themes/')).toBe('text/html; charset=utf-8');
    expect(await typeOf('data/plans.csv')).toBe('text/csv; charset=utf-8');
    expect(await typeOf('data/plans.parquet')).toBe('application/vnd.apache.parquet');
  });

  test('compressed as the reader can take it', async () => {
    for (const path of ['', 'themes/', 'themes/index.html', 'data/plans.csv', '_astro/page.DU6Kb65x.js']) {
      const plain = await get(path);
      const gzip = await get(path, { 'accept-encoding': 'gzip, deflate' });
      const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
      const encodings = [plain, gzip, brotli].map(({ headers }) => headers['content-encoding']);
      expect(encodings, path).toEqual([undefined, 'gzip', 'br']);
      expect(gunzipSync(gzip.body).equals(plain.body), path).toBe(true);
      expect(brotliDecompressSync(brotli.body).equals(plain.body), path).toBe(true);
      expect(brotli.headers['content-type'], path).toBe(plain.headers['content-type']);
      expect(brotli.headers.vary, path).toMatch(/accept-encoding/i);
    }
  });

  test('kept for good only where the name has a hash', async () => {
    const kept = async (path: string) => (await get(path)).headers['cache-control'];
    expect(await kept('_astro/page.DU6Kb65x.js')).toBe(CACHE.hashed);
    expect(await kept('')).toBe(CACHE.other);
    expect(await kept('data/plans.csv')).toBe(CACHE.other);
    expect(await kept('_astro/gone.js')).not.toBe(CACHE.hashed);
  });

  test('404.html for what is not there, inside the base and beside it, and for what is the server’s alone', async () => {
    for (const path of [`${base}absent/`, `${base}data/absent.csv`, `${base}_headers`, `${base}.htaccess`]) {
      const { status, body } = await ask(port, path);
      expect([path, status, body.toString()]).toEqual([path, 404, expect.stringContaining('没有这一页')]);
    }
    expect((await ask(port, '/beside/')).status).toBe(404);
  });

  test('a folder under its address with a slash, and parts of files', async () => {
    const { status, headers } = await get('themes');
    expect([status, String(headers.location)]).toEqual([301, expect.stringMatching(/\/themes\/$/)]);
    const part = await get('data/plans.parquet', { range: 'bytes=2-5' });
    expect([part.status, part.body.toString()]).toEqual([206, '2345']);
  });
});
