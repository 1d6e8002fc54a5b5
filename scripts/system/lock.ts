import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

function holderIsGone(path: string): boolean {
  try {
    process.kill(Number(readFileSync(join(path, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    // EPERM: alive, but another user's. ENOENT: the holder is just writing its pid.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function take(path: string): boolean {
  try {
    mkdirSync(path);
  } catch {
    return false;
  }
  writeFileSync(join(path, 'pid'), String(process.pid));
  return true;
}

/** Runs `work` while no other process holds the lock folder `path`, whose parent must exist; waits for its turn. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!take(path)) {
    if (holderIsGone(path)) rmSync(path, { recursive: true, force: true });
    else await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
