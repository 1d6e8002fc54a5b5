/** `npm run deploy`: writes what a server needs to serve `dist/` at a base path: nginx.conf and a Containerfile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { containerfile } from './deploy/container.ts';
import { nginxConf } from './deploy/nginx.ts';
import { baseOf } from './site/base.ts';
import { commandLine } from './system/arguments.ts';
import { run } from './system/failure.ts';
import { ROOT } from './system/root.ts';

const { values } = commandLine('npm run deploy [-- --base /x/ --out FOLDER]', {
  options: {
    base: { type: 'string', default: process.env.BASE },
    out: { type: 'string', default: join(ROOT, 'deploy') },
  },
});

await run(async () => {
  const base = baseOf(values.base);
  const out = resolve(values.out);
  const conf = join(out, 'nginx.conf');
  mkdirSync(out, { recursive: true });
  writeFileSync(conf, nginxConf(base));
  writeFileSync(join(out, 'Containerfile'), containerfile(base, relative(ROOT, conf)));
  console.log(`${out}: nginx.conf, Containerfile; _headers and .htaccess stand in the built site.`);
});
