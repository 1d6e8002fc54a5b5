import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';

/** A holder that has not said for so long that it lives is taken for dead; a busy machine may stop one for seconds. */
const DEAD_MS = 10_000;
const WAIT_MS = 200;

async function take(path: string, waiting: () => void): Promise<() => Promise<void>> {
  const options = {
    realpath: false,
    stale: DEAD_MS,
    update: DEAD_MS / 5,
    // Taken over while this process was stopped: its work goes on, for it must stand two at once.
    onCompromised: () => undefined,
  };
  for (let told = false; ; told = true) {
    try {
      return await lock(path, options);
    } catch (error) {
      // Anything else, such as a folder that is read-only, will not pass by waiting.
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    }
    if (!told) waiting();
    await sleep(WAIT_MS);
  }
}

/**
 * Runs `work` while no other process holds the lock of `path`, a folder `<path>.lock` whose parent must exist; waits
 * for its turn, having called `waiting` once, and takes over from a holder that died. Throws what the disk forbids.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  waiting: () => void = () => undefined,
): Promise<T> {
  const release = await take(path, waiting);
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
