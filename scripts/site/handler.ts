import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import compression from 'compression';
import sirv from 'sirv';
import { CACHE, HEADERS, TYPES } from '../deploy/headers.ts';
import { findIn, targetOf } from './target.ts';

/** What to serve: the built folder and the path it is mounted at, with a slash at both ends. */
export interface BuiltSite {
  dir: string;
  base: string;
}

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function setHeaders(response: ServerResponse, pathname: string): void {
  const type = TYPES[extname(pathname).slice(1)];
  if (type) response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', CACHE.other);
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', ...headers });
  response.end(`${status}\n`);
}

function notFound(dir: string): Handler {
  return (_request, response) => {
    let page: Buffer;
    try {
      page = readFileSync(join(dir, '404.html'));
    } catch {
      return refuse(response, 404);
    }
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(page);
  };
}

/** Leaves only ranges that sirv reads rightly, `bytes=2-5` and `bytes=2-`; others may be ignored, and then all is sent. */
function keepPlainRange({ headers }: IncomingMessage): void {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  if (from === undefined || (to && Number(to) < Number(from))) delete headers.range;
}

/** Sends files of the folder, looked up at each request, since a later build may take its place. */
function fileHandler(dir: string): Handler {
  const files = sirv(dir, { dev: true, etag: true, setHeaders, onNoMatch: notFound(dir) });
  return (request, response) => {
    keepPlainRange(request);
    // A file that goes between being found and being opened.
    response.once('pipe', (source: Readable) => source.once('error', () => response.destroy()));
    files(request, response);
  };
}

function siteHandler({ dir, base }: BuiltSite): Handler {
  const missing = notFound(dir);
  const files = fileHandler(dir);
  return (request, response) => {
    const target = targetOf(request.url ?? '/');
    if (!target) return refuse(response, 400);
    const { pathname, search } = target;
    if (!`${pathname}/`.startsWith(base)) return missing(request, response);
    const inside = `/${pathname.slice(base.length)}`;
    const found = pathname.length < base.length ? 'folder' : findIn(dir, inside);
    if (found === null) return missing(request, response);
    if (found === 'folder') return refuse(response, 301, { Location: `${pathname}/${search}` });
    request.url = inside + search;
    files(request, response);
  };
}

function withGzip(handler: Handler): Handler {
  const gzip = compression({ threshold: 0 });
  return (request, response) => {
    const accepts = String(request.headers['accept-encoding'] ?? '');
    // Measured as most static hosts serve: gzip, not brotli.
    request.headers['accept-encoding'] = accepts.includes('gzip') ? 'gzip' : '';
    gzip(request as never, response as never, () => handler(request, response));
  };
}

/** Answers every request for a site, whatever it asks: a file, 404.html, or a bare 4xx for what no browser sends. */
export function answer(site: BuiltSite): Handler {
  const handler = withGzip(siteHandler(site));
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, 405, { Allow: 'GET, HEAD' });
    }
    handler(request, response);
  };
}
