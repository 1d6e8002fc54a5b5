import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** A built site being served. */
export interface Served {
  /** Origin without a trailing slash, such as `http://localhost:4321`. */
  origin: string;
  /** Address of a page of the site, given relative to the base, such as `themes/`. */
  url(path?: string): string;
  /** Stops serving; open connections are cut. */
  close(): Promise<void>;
}

/** What to serve: the built folder and the path it is mounted at, with a slash at both ends. */
export interface Site {
  dir: string;
  base: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Types with the charset that sirv leaves out: without one a browser guesses, and guesses wrong for Chinese. */
const TYPES: Record<string, string> = {
  txt: 'text/plain;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  css: 'text/css;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  xml: 'application/xml;charset=utf-8',
};

function nameType(response: ServerResponse, pathname: string): void {
  const type = TYPES[extname(pathname).slice(1)];
  if (type) response.setHeader('Content-Type', type);
}

function notFound(dir: string): Handler {
  const file = join(dir, '404.html');
  return (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(existsSync(file) ? readFileSync(file) : 'Not found');
  };
}

function decoded(pathname: string): string | null {
  try {
    return decodeURI(pathname);
  } catch {
    return null;
  }
}

function isFolder(dir: string, pathname: string): boolean {
  const inside = decoded(pathname);
  if (inside === null || inside.endsWith('/')) return false;
  const path = join(dir, inside);
  return path.startsWith(dir) && existsSync(path) && statSync(path).isDirectory();
}

function siteHandler({ dir, base }: Site): Handler {
  const missing = notFound(dir);
  const files = sirv(dir, { etag: true, maxAge: 0, setHeaders: nameType, onNoMatch: missing });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!`${pathname}/`.startsWith(base)) return missing(request, response);
    const inside = `/${pathname.slice(base.length)}`;
    if (pathname.length < base.length || isFolder(dir, inside)) {
      response.writeHead(301, { Location: `${pathname}/${search}` });
      response.end();
      return;
    }
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

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function listenNear(server: Server, port: number): Promise<void> {
  const last = port === 0 ? 0 : port + 50;
  for (let next = port; ; next++) {
    try {
      return await listen(server, next);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || next >= last) throw error;
    }
  }
}

/** Serves a built site, gzip-compressed, at `port` or the next free one (0: any); throws if the folder is missing. */
export async function serveSite(site: Site, port = 0): Promise<Served> {
  if (!existsSync(join(site.dir, 'index.html'))) throw new Error(`No built site in ${site.dir}.`);
  const server = createServer(withGzip(siteHandler(site)));
  await listenNear(server, port);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (path = '') => origin + site.base + path,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
