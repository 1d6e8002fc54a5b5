import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
const TICKS_PER_SECOND = 100;
const SAMPLE_MS = 100;

/** What a process and all its descendants used; 0 where the system does not tell (no /proc). */
export interface Use {
  /** Highest memory of them together, in bytes. */
  peakBytes: number;
  /** Processor time of them together, in seconds. */
  cpuSeconds: number;
}

/** One line of /proc/<pid>/stat, as far as it is needed. */
interface Stat {
  parent: number;
  cpuSeconds: number;
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

/** Every process that runs now. */
function processes(): Map<number, Stat> {
  const found = new Map<number, Stat>();
  for (const name of listProc()) {
    // The command's name, in brackets, may hold anything; the fields are counted from behind it.
    const fields = readProc(name, 'stat').split(') ').at(-1)!.split(' ');
    const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    if (fields.length > 12) found.set(Number(name), { parent: Number(fields[1]), cpuSeconds });
  }
  return found;
}

function treeOf(root: number, stats: Map<number, Stat>): number[] {
  const tree = [root];
  for (const pid of tree) {
    for (const [child, { parent }] of stats) if (parent === pid) tree.push(child);
  }
  return tree;
}

function residentBytes(pid: number): number {
  return Number(readProc(pid, 'statm').split(' ')[1] ?? 0) * PAGE_BYTES;
}

/** Watches a process and all its descendants; the returned function stops and tells what they used. */
export function watchUse(root: number): () => Use {
  let peakBytes = 0;
  const cpuOf = new Map<number, number>();
  const timer = setInterval(() => {
    const stats = processes();
    const tree = treeOf(root, stats);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, pid) => sum + residentBytes(pid), 0),
    );
    for (const pid of tree) cpuOf.set(pid, stats.get(pid)?.cpuSeconds ?? cpuOf.get(pid) ?? 0);
  }, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return { peakBytes, cpuSeconds: [...cpuOf.values()].reduce((sum, seconds) => sum + seconds, 0) };
  };
}
