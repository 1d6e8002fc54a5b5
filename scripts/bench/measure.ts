import { spawn } from 'node:child_process';
import { ROOT } from '../lib/root.ts';
import { toolEnv } from '../lib/run.ts';
import { watchMemory } from './memory.ts';

/** What one command took. */
export interface Cost {
  /** Wall-clock seconds from start to exit. */
  seconds: number;
  /** Highest memory of the command and all it started, in bytes; 0 where the system does not tell (no /proc). */
  peakBytes: number;
}

/** Runs a command in the repository and measures it; throws with its output if it fails. */
export function measure(command: string, args: string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, { cwd: ROOT, env: toolEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = watchMemory(child.pid ?? 0);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const cost = { seconds: (performance.now() - started) / 1000, peakBytes: stop() };
      if (code === 0) resolve(cost);
      else reject(new Error(`${command} ${args.join(' ')} failed:\n${output}`));
    });
  });
}
