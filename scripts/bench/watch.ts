import { setTimeout as sleep } from 'node:timers/promises';
import pidusage from 'pidusage';
import { capture } from '../system/run.ts';

const SAMPLE_MS = 200;

/** What a process and all its descendants used, as sampled while they ran. */
export interface Use {
  /** Highest memory of them together, in bytes. */
  peakBytes: number;
  /** Processor time of them together, in seconds. */
  cpuSeconds: number;
}

/** A process and all its descendants out of `pid ppid` lines; the process alone where the system does not list them. */
export function treeOf(root: number, listed: string): number[] {
  const parents = [...listed.matchAll(/^\s*(\d+)\s+(\d+)\s*$/gm)].map(([, pid, parent]) =>
    [pid, parent].map(Number),
  );
  const tree = [root];
  for (const each of tree) {
    for (const [pid, parent] of parents) if (parent === each && pid && !tree.includes(pid)) tree.push(pid);
  }
  return tree;
}

/** Watches a process and all its descendants; the returned function stops and tells what they used. */
export function watchUse(root: number): () => Use {
  const cpuOf = new Map<number, number>();
  let peakBytes = 0;
  let running = true;
  const sample = async () => {
    const { output } = await capture('ps', ['-A', '-o', 'pid=,ppid=']);
    // A process that ended in between has no figures left, and is left out by pidusage.
    const stats = await pidusage(treeOf(root, output)).catch(() => ({}));
    const found = Object.entries(stats).filter(([, stat]) => stat);
    for (const [pid, { ctime }] of found) cpuOf.set(Number(pid), ctime / 1000);
    peakBytes = Math.max(
      peakBytes,
      found.reduce((sum, [, { memory }]) => sum + memory, 0),
    );
  };
  const watch = async () => {
    for (; running; await sleep(SAMPLE_MS)) await sample();
  };
  void watch();
  return () => {
    running = false;
    return { peakBytes, cpuSeconds: [...cpuOf.values()].reduce((sum, seconds) => sum + seconds, 0) };
  };
}
