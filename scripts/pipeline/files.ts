import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Read access to the project's files, by paths relative to its root; injected, so that tests need no disk. */
export interface Files {
  /** Bytes of a file, or null if it does not exist. */
  bytes(path: string): Uint8Array | null;
  /** Text of a file as UTF-8, or null if it does not exist. */
  text(path: string): string | null;
  /** Names of the files in a folder, sorted; empty if the folder does not exist. */
  list(dir: string): string[];
}

/** Files of the project at `root` on disk. */
export function diskFiles(root: string): Files {
  const bytes = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null);
  return {
    bytes,
    text: (path) => bytes(path)?.toString('utf8') ?? null,
    list: (dir) => (existsSync(join(root, dir)) ? readdirSync(join(root, dir)).sort() : []),
  };
}

/** Writes the files below `root`, each whole or not at all, and removes those that are no longer given. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>, stale: readonly string[]): void {
  for (const [path, text] of files) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, text);
  }
  for (const path of files.keys()) renameSync(join(root, `${path}.new`), join(root, path));
  for (const path of stale) rmSync(join(root, path));
}
