import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
const SAMPLE_MS = 25;

/** Parent of each process that runs now; empty where the system has no /proc. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const name of listProc()) {
    const stat = readProc(name, 'stat');
    // The command's name, in brackets, may hold anything.
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent) found.set(Number(name), Number(parent));
  }
  return found;
}

function listProc(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function readProc(pid: number | string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // The process ended in between.
    return '';
  }
}

function treeOf(root: number): number[] {
  const parentOf = parents();
  const tree = [root];
  for (const pid of tree) {
    for (const [child, parent] of parentOf) if (parent === pid) tree.push(child);
  }
  return tree;
}

function residentBytes(pid: number): number {
  return Number(readProc(pid, 'statm').split(' ')[1] ?? 0) * PAGE_BYTES;
}

/** Watches a process and all its descendants; the returned function stops and gives their highest common memory in bytes. */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const sample = () => {
    const now = treeOf(pid).reduce((sum, each) => sum + residentBytes(each), 0);
    peak = Math.max(peak, now);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
