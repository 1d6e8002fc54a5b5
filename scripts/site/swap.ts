import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withLock } from '../system/lock.ts';

const NEW = '.new-';
const OLD = '.old';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Folders beside `out` that builds of it, since ended, have left half made. */
function leftovers(out: string): string[] {
  const start = basename(out) + NEW;
  const names = readdirSync(dirname(out)).filter((name) => name.startsWith(start));
  return names
    .filter((name) => !isRunning(Number(name.slice(start.length))))
    .map((name) => join(dirname(out), name));
}

/** Puts the folder that was there before back, where a swap was ended between its two renamings; else removes it. */
function settle(out: string): void {
  const old = out + OLD;
  if (!existsSync(old)) return;
  if (existsSync(out)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, out);
}

function swapIn(made: string, out: string): void {
  if (existsSync(out)) renameSync(out, out + OLD);
  renameSync(made, out);
}

/**
 * Lets `make` fill a new folder beside `out` and puts it in the place of `out` when it is whole: until then, and where
 * `make` throws or the process is killed, `out` stays as it was. One at a time; others wait their turn.
 */
export async function makeBeside(out: string, make: (folder: string) => Promise<void>): Promise<void> {
  const made = `${out}${NEW}${process.pid}`;
  const clear = () => rmSync(made, { recursive: true, force: true });
  const work = async () => {
    settle(out);
    for (const folder of leftovers(out)) rmSync(folder, { recursive: true, force: true });
    // Ended by Ctrl-C; after a kill that allows no farewell, the next build clears.
    process.once('exit', clear);
    try {
      await make(made);
      swapIn(made, out);
    } finally {
      process.off('exit', clear);
      clear();
      settle(out);
    }
  };
  mkdirSync(dirname(out), { recursive: true });
  await withLock(out, work, () => console.error(`Waiting for another build of ${out} to end.`));
}
