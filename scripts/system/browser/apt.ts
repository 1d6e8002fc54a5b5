import { capture, show } from '../run.ts';

let updated = false;

/** How this user may call apt-get: as root, with sudo that asks nothing, or not at all (null). */
export async function aptPrefix(): Promise<string[] | null> {
  if (process.platform !== 'linux') return null;
  if ((await capture('apt-get', ['--version'])).code !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return (await capture('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}

/** Installs Debian packages where this user may; tells whether they are there now. */
export async function aptInstall(packages: string[]): Promise<boolean> {
  const prefix = await aptPrefix();
  if (!prefix) return false;
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const apt = (...args: string[]) => show(command!, [...rest, ...args]);
  console.log(`Installing ${packages.join(', ')} with apt-get`);
  if (!updated) await apt('update');
  updated = true;
  return (await apt('install', '-y', '--no-install-recommends', ...packages)) === 0;
}
