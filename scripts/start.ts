/** `npm start`: builds the site, serves it at its base path and prints the address (PORT and BASE are read). */
import { join } from 'node:path';
import { baseOf } from './site/base.ts';
import { serveSite } from './site/serve.ts';
import { ROOT } from './system/root.ts';
import { showScript } from './system/run.ts';

const DEFAULT_PORT = 4321;

const port = Number(process.env.PORT ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is ${process.env.PORT}, which is not a port: give a number from 0 to 65535.`);
  process.exit(1);
}

const built = await showScript('scripts/build.ts');
if (built !== 0) process.exit(built);

const served = await serveSite({ dir: join(ROOT, 'dist'), base: baseOf(process.env.BASE) }, port);
console.log(served.url());

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)));
}
