import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htaccess } from './apache.ts';
import { compressSite } from './compress.ts';
import { headersFile } from './pages-host.ts';

/** Puts into a built site what servers read out of its folder: `_headers`, `.htaccess`, and compressed files if asked for. */
export async function prepareForServers(dir: string, base: string, isCompressed: boolean): Promise<void> {
  if (isCompressed) await compressSite(dir);
  writeFileSync(join(dir, '_headers'), headersFile(base));
  writeFileSync(join(dir, '.htaccess'), htaccess(base));
}
