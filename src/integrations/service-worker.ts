import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Hash over names and contents of every file of the site: the version of a build. */
async function siteVersion(dir: URL): Promise<string> {
  const root = fileURLToPath(dir);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'sw.js');
  const hash = createHash('sha256');
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.slice(root.length)).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Source of the service worker for the site in `dir`, named after the build so that a new build drops old caches. */
export async function serviceWorker(dir: URL): Promise<string> {
  const source = await readFile(new URL('./service-worker.js', import.meta.url), 'utf8');
  return source.replace("'BUILD'", JSON.stringify(await siteVersion(dir)));
}
