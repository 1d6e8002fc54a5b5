/** `npm start`: builds the site, serves it at its base path and prints the address (PORT and BASE are read). */
import { join } from 'node:path';
import { baseOf } from './lib/base.ts';
import { ROOT } from './lib/root.ts';
import { showScript } from './lib/run.ts';
import { serveSite } from './lib/server.ts';

const DEFAULT_PORT = 4321;

const built = await showScript('scripts/build.ts');
if (built !== 0) process.exit(built);

const served = await serveSite(
  { dir: join(ROOT, 'dist'), base: baseOf(process.env.BASE) },
  Number(process.env.PORT ?? DEFAULT_PORT),
);
console.log(served.url());

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)));
}
