import { join } from 'node:path';
import { Failure } from '../system/failure.ts';
import { withLock } from '../system/lock.ts';
import type { Snapshot } from './files.ts';
import { type Change, carryOut, hasLeftovers, mend } from './staging.ts';

/** Runs `work` while no other command writes below `root`; waits for its turn, and says so. */
const alone = <T>(root: string, work: () => T): Promise<T> =>
  withLock(
    join(root, '.staged'),
    async () => work(),
    () => console.error('Another command is writing, or was ended while it wrote; waiting.'),
  );

/** Mends what a killed command left below `root`, before anything is read. */
export async function mendLeftovers(root: string): Promise<void> {
  if (hasLeftovers(root) && (await alone(root, () => mend(root)))) {
    console.error('Mended what an earlier command, ended while it wrote, had left.');
  }
}

/**
 * Writes a change below `root` as a whole or not at all, unless a file that it rests on has changed since it was read;
 * throws a Failure, or the file system's error, with nothing changed.
 */
export async function writeWhole(root: string, change: Change, read: Snapshot): Promise<void> {
  await alone(root, () => {
    mend(root);
    const [changed] = read.changed();
    if (changed !== undefined) {
      throw new Failure(`${changed} was changed while this command ran; nothing was written. Run it again.`);
    }
    carryOut(root, change);
  });
}
