import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A server of bench files that counts what it sends. */
export interface CountingServer {
  origin: string;
  /** Bytes of the bodies sent since the last call; files named `uncounted.json` and `starts.json` are left out. */
  taken(): number;
  close(): void;
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
};
/** Files that serve only the bench, not the search. */
const uncounted = /(uncounted|starts)\.json$/u;
/** Files that Pagefind has compressed already. */
const compressed = /\.pf_|\.pagefind$/u;

interface Sent {
  body: Buffer;
  headers: Record<string, string>;
}

function read(dir: string, path: string): Sent | undefined {
  if (path === '/')
    return {
      body: Buffer.from('<!doctype html><meta charset=utf-8>'),
      headers: { 'content-type': 'text/html' },
    };
  const file = join(dir, path);
  if (!existsSync(file)) return undefined;
  const raw = readFileSync(file);
  const headers = { 'content-type': types[extname(path)] ?? 'application/octet-stream' };
  if (compressed.test(path)) return { body: raw, headers };
  return { body: gzipSync(raw), headers: { ...headers, 'content-encoding': 'gzip' } };
}

/** Serves `dir`, compressing what is not compressed yet, each file once. */
export async function countingServer(dir: string): Promise<CountingServer> {
  const kept = new Map<string, Sent | undefined>();
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname;
    if (!kept.has(path)) kept.set(path, read(dir, path));
    const sent = kept.get(path);
    if (sent && !uncounted.test(path) && path !== '/') bytes += sent.body.length;
    response.writeHead(sent ? 200 : 404, { 'cache-control': 'max-age=3600', ...sent?.headers });
    response.end(sent?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => server.close(),
  };
}
