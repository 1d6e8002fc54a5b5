import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../system/files.ts';
import { ROOT } from '../system/root.ts';

const FOLDERS = ['src', 'content', 'seeds', 'public', 'scripts/site', 'scripts/deploy'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'scripts/build.ts'];

/** SHA-256 over the names and bytes of everything the built site depends on, as hexadecimal digits. */
export function sourceStamp(): string {
  const hash = createHash('sha256');
  const inFolders = FOLDERS.flatMap((folder) =>
    filesUnder(join(ROOT, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of [...inFolders, ...FILES]) {
    const path = join(ROOT, file);
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
