import { spawn } from 'node:child_process';
import { ROOT } from '../system/root.ts';
import { toolEnv } from '../system/run.ts';
import { type Use, watchUse } from './watch.ts';

/** What one command took, with all it started. */
export type Cost = Use;

/** Runs a command in the repository and measures it; throws with its output if it fails. */
export function measure(command: string, args: string[]): Promise<Cost> {
  const child = spawn(command, args, { cwd: ROOT, env: toolEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = watchUse(child.pid ?? 0);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const cost = stop();
      if (code === 0) resolve(cost);
      else reject(new Error(`${command} ${args.join(' ')} failed:\n${output}`));
    });
  });
}
