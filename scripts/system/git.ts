import { execFileSync } from 'node:child_process';
import type { Files } from '../pipeline/files.ts';

/** What a git command prints, or null where there is no git, no repository or no such thing. */
function git(root: string, ...args: string[]): Buffer | null {
  try {
    return execFileSync('git', args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 30,
    });
  } catch {
    return null;
  }
}

/** The last tag before the state of the project, or null where there is none. */
export const lastTag = (root: string): string | null =>
  git(root, 'describe', '--tags', '--abbrev=0')?.toString('utf8').trim() ?? null;

/** Whether a name stands for a commit of the project. */
export const isCommit = (root: string, ref: string): boolean =>
  git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`) !== null;

/** Files of the project at an earlier commit. */
export function filesAt(root: string, ref: string): Files {
  const bytes = (path: string) => git(root, 'show', `${ref}:./${path}`);
  return {
    bytes,
    text: (path) => bytes(path)?.toString('utf8') ?? null,
    list: (dir) => {
      const listed = git(root, 'ls-tree', '--name-only', '-z', `${ref}:./${dir}`)?.toString('utf8') ?? '';
      return listed
        .split('\0')
        .filter((name) => name !== '')
        .sort();
    },
  };
}
