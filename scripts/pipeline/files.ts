import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Change } from './staging.ts';

/** Read access to the project's files, by paths relative to its root; injected, so that tests need no disk. */
export interface Files {
  /** Bytes of a file, or null where there is none (nothing, or a folder). */
  bytes(path: string): Uint8Array | null;
  /** Text of a file as UTF-8, or null where there is none. */
  text(path: string): string | null;
  /** Names of the files in a folder, sorted; empty if the folder does not exist. */
  list(dir: string): string[];
}

/** Files of the project at `root` on disk; throws the file system's error where one is there but cannot be read. */
export function diskFiles(root: string): Files {
  const kindOf = (path: string) => statSync(join(root, path), { throwIfNoEntry: false });
  const bytes = (path: string) => (kindOf(path)?.isFile() ? readFileSync(join(root, path)) : null);
  return {
    bytes,
    text: (path) => bytes(path)?.toString('utf8') ?? null,
    list: (dir) => (kindOf(dir)?.isDirectory() ? readdirSync(join(root, dir)).sort() : []),
  };
}

/** What was read of some files: the same each time it is asked, whatever becomes of the files. */
export interface Snapshot extends Files {
  /** Paths of the files whose bytes are no longer those that were read. */
  changed(): string[];
}

/** Reads files once and remembers them, so that a command works on one state of them. */
export function snapshotOf(files: Files): Snapshot {
  const known = new Map<string, Uint8Array | null>();
  const lists = new Map<string, string[]>();
  function bytes(path: string): Uint8Array | null {
    const found = known.get(path) ?? (known.has(path) ? null : files.bytes(path));
    known.set(path, found);
    return found;
  }
  return {
    bytes,
    text(path) {
      const found = bytes(path);
      return found && new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);
    },
    list(dir) {
      const found = lists.get(dir) ?? files.list(dir);
      lists.set(dir, found);
      return found;
    },
    changed: () => [...known].filter(([path, was]) => !same(was, files.bytes(path))).map(([path]) => path),
  };
}

const same = (a: Uint8Array | null, b: Uint8Array | null) =>
  a === b || (a !== null && b !== null && Buffer.compare(a, b) === 0);

/** Files as they will be once a change has been carried out. */
export function changedBy(files: Files, { files: written, removed }: Change): Files {
  const gone = new Set(removed);
  const bytes = (path: string) => {
    const text = written.get(path);
    if (text !== undefined) return typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return gone.has(path) ? null : files.bytes(path);
  };
  return {
    bytes,
    text(path) {
      const found = bytes(path);
      return found && new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);
    },
    list(dir) {
      const added = [...written.keys()].filter((path) => dirname(path) === dir).map((path) => basename(path));
      const names = new Set([...files.list(dir), ...added]);
      return [...names].filter((name) => !gone.has(`${dir}/${name}`)).sort();
    },
  };
}
