import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../system/failure.ts';

/** Files to write and files to remove, by their paths from the root. */
export interface Change {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly removed: readonly string[];
}

/** The folder beside the files in which a change is made ready; after a killed command, what a later one mends. */
const folder = '.staged';
/** Once it is there, the change holds: it lists what is to be moved into place and what is to be removed. */
const journal = join(folder, 'journal.json');

/** What a journal lists. */
interface Plan {
  /** Paths whose new file lies in the folder under the number of their place in the list. */
  readonly moved: readonly string[];
  readonly removed: readonly string[];
}

const isSame = (path: string, bytes: string | Uint8Array) =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true &&
  Buffer.compare(readFileSync(path), Buffer.from(bytes as string)) === 0;

/**
 * Brings a change about as a whole or not at all: all files are written beside, then a journal is set down, then each
 * is renamed into its place. Killed before the journal, nothing has changed; killed after it, `mend` finishes.
 * Throws the file system's error, or a Failure, with nothing changed.
 */
export function carryOut(root: string, change: Change): void {
  const files = [...change.files].filter(([path, bytes]) => !isSame(join(root, path), bytes));
  const removed = change.removed.filter((path) => existsSync(join(root, path)));
  if (files.length + removed.length === 0) return;
  try {
    for (const path of [...files.map(([path]) => path), ...removed]) mustBeWritable(root, path);
    mkdirSync(join(root, folder, 'old'), { recursive: true });
    files.forEach(([, bytes], at) => {
      writeFileSync(join(root, folder, String(at)), bytes, { flush: true });
    });
    setDown(root, { moved: files.map(([path]) => path), removed });
  } catch (error) {
    rmSync(join(root, folder), { recursive: true, force: true });
    throw error;
  }
  finish(root);
}

function setDown(root: string, plan: Plan): void {
  writeFileSync(join(root, `${journal}.new`), JSON.stringify(plan), { flush: true });
  renameSync(join(root, `${journal}.new`), join(root, journal));
}

/** Throws where a file could not be put at a path: its folder is read-only, or a folder stands there. */
function mustBeWritable(root: string, path: string): void {
  const target = join(root, path);
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`${path}: a folder stands where a file is to be written; move it away.`);
  }
  let above = dirname(target);
  while (!existsSync(above)) above = dirname(above);
  accessSync(above, constants.W_OK);
}

/** Finishes what the journal lists; where a file cannot be moved, what was moved is put back. */
function finish(root: string): void {
  const { moved, removed } = JSON.parse(readFileSync(join(root, journal), 'utf8')) as Plan;
  const done: { path: string; old: string }[] = [];
  try {
    moved.forEach((path, at) => {
      const staged = join(root, folder, String(at));
      // Moved already, by the command that was killed.
      if (!existsSync(staged)) return;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      done.push({ path, old: keepOld(root, path, at) });
      renameSync(staged, join(root, path));
    });
  } catch (error) {
    for (const { path, old } of done) {
      if (existsSync(old)) renameSync(old, join(root, path));
      else rmSync(join(root, path), { force: true });
    }
    rmSync(join(root, folder), { recursive: true, force: true });
    throw error;
  }
  for (const path of removed) rmSync(join(root, path), { force: true });
  rmSync(join(root, folder), { recursive: true, force: true });
}

/** Keeps the file that is about to be replaced, and returns where. */
function keepOld(root: string, path: string, at: number): string {
  const old = join(root, folder, 'old', String(at));
  rmSync(old, { force: true });
  if (existsSync(join(root, path))) linkSync(join(root, path), old);
  return old;
}

/** Tells whether a command was ended while it wrote below `root`, or is writing now. */
export const hasLeftovers = (root: string): boolean => existsSync(join(root, folder));

/** Mends what a killed command left: finishes a change that holds, clears one that does not. Returns whether there was any. */
export function mend(root: string): boolean {
  if (!hasLeftovers(root)) return false;
  if (existsSync(join(root, journal))) finish(root);
  else rmSync(join(root, folder), { recursive: true, force: true });
  return true;
}
