import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Path and query of what a request asks for; null where it names no path of a site: `//[`, `http://[`, `*`. */
export function targetOf(address: string): { pathname: string; search: string } | null {
  // Two slashes name another host, and a backslash is one to a browser.
  if (!/^(\/(?![/\\])|https?:\/\/)/i.test(address)) return null;
  return URL.canParse(address, 'http://localhost') ? new URL(address, 'http://localhost') : null;
}

/** What a path of the site leads to: a file to send, a folder whose address lacks its slash, or nothing. */
export type Standing = 'file' | 'folder' | null;

/** Finds what stands at a path; hidden files and links that lead out of the folder are as good as absent. Never throws. */
export function findIn(dir: string, pathname: string): Standing {
  try {
    const path = decodeURI(pathname);
    if (/\/\./.test(path)) return null;
    const root = realpathSync(dir);
    const kind = kindWithin(root, join(root, path));
    if (kind !== 'folder') return path.endsWith('/') ? null : kind;
    if (kindWithin(root, join(root, path, 'index.html')) !== 'file') return null;
    return path.endsWith('/') ? 'file' : 'folder';
  } catch {
    // An address that is no valid encoding, a file that is not there or went while it was looked at.
    return null;
  }
}

function kindWithin(root: string, path: string): Standing {
  const real = realpathSync(path);
  if (real !== root && !real.startsWith(root + sep)) return null;
  const stats = statSync(real);
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : null;
}
