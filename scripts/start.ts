/** `npm start`: builds the site, serves it at its base path and prints the address (PORT, HOST and BASE are read). */
import { join } from 'node:path';
import { baseOf } from './site/base.ts';
import { serveSite } from './site/serve.ts';
import { commandLine } from './system/arguments.ts';
import { ROOT } from './system/root.ts';
import { showScript } from './system/run.ts';

const DEFAULT_PORT = 4321;

commandLine('[PORT=4321] [HOST=127.0.0.1] [BASE=/x/] npm start', {});

const { PORT = String(DEFAULT_PORT), HOST, BASE } = process.env;
const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : Number.NaN;
if (!(port <= 65535)) {
  console.error(`PORT is ${PORT}, which is not a port: give a number from 0 to 65535.`);
  process.exit(1);
}

const built = await showScript('scripts/build.ts');
if (built !== 0) process.exit(built);

const site = { dir: join(ROOT, 'dist'), base: baseOf(BASE) };
const served = await serveSite(site, { port, host: HOST || undefined }).catch((error: Error) => {
  console.error(`The site is built but cannot be served: ${error.message}.`);
  return process.exit(1);
});
console.log(served.url());

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)));
}
