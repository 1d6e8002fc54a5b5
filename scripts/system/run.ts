import { type SpawnOptions, spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './root.ts';

/** What a finished child process left: its exit code (1 if it was killed or could not start) and its output. */
export interface Finished {
  code: number;
  output: string;
}

/** Environment in which `node` is the running one and the repository's own tools come first on the PATH. */
export function toolEnv(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const path = [dirname(process.execPath), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: path.join(delimiter), ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

function start(command: string, args: string[], options: SpawnOptions): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: toolEnv(), ...options });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a command in the repository with its output shown; returns the exit code. */
export async function show(command: string, args: string[], env?: NodeJS.ProcessEnv): Promise<number> {
  return (await start(command, args, { stdio: 'inherit', env: toolEnv(env) })).code;
}

/** Runs a command in the repository, or in `cwd`, and keeps its output; never throws. */
export function capture(
  command: string,
  args: string[],
  { env, timeout, cwd = ROOT }: { env?: NodeJS.ProcessEnv; timeout?: number; cwd?: string } = {},
): Promise<Finished> {
  return start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: toolEnv(env), timeout, cwd });
}

/** Runs one of the repository's TypeScript files with the running Node; returns the exit code. */
export function showScript(file: string, args: string[] = [], env?: NodeJS.ProcessEnv): Promise<number> {
  return show(process.execPath, [join(ROOT, file), ...args], env);
}
