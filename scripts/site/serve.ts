import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { answer, type BuiltSite } from './handler.ts';

/** A built site being served. */
export interface Served {
  /** Origin without a trailing slash, such as `http://localhost:4321`. */
  origin: string;
  /** Address of a page of the site, given relative to the base, such as `themes/`. */
  url(path?: string): string;
  /** Stops serving; open connections are cut. */
  close(): Promise<void>;
}

/** Where to serve: `port` or the next free one (0: any), for this machine alone unless `host` says otherwise. */
export interface Address {
  port?: number;
  host?: string;
}

/** Ports that are tried behind the one asked for. */
const TRIED = 50;
const LAST_PORT = 65535;

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function listenNear(server: Server, port: number, host: string): Promise<void> {
  const last = port === 0 ? 0 : Math.min(port + TRIED, LAST_PORT);
  for (let next = port; ; next++) {
    try {
      return await listen(server, next, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || next >= last) throw error;
    }
  }
}

/** Serves a built site, gzip-compressed; throws if the folder is missing or no port is free. */
export async function serveSite(
  site: BuiltSite,
  { port = 0, host = 'localhost' }: Address = {},
): Promise<Served> {
  if (!existsSync(join(site.dir, 'index.html'))) throw new Error(`No built site in ${site.dir}.`);
  const server = createServer(answer(site));
  // Without this, a request to be a proxy is dropped without a word.
  server.on('connect', (_request, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n'),
  );
  await listenNear(server, port, host);
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
