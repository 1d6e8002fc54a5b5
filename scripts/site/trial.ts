import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../system/lock.ts';
import { CACHE, ROOT } from '../system/root.ts';
import { capture } from '../system/run.ts';
import { sourceStamp } from './stamp.ts';

/** The base paths that the built site is tried under. */
export const BASES = ['/', '/x/'] as const;

/** A base path that the built site is tried under. */
export type TrialBase = (typeof BASES)[number];

const FOLDER = join(CACHE, 'trial');

/** Sites of earlier states of the sources are kept this long, for a test run that still reads them. */
const KEPT_MS = 30 * 60 * 1000;

function removeOld(): void {
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    if (!name.endsWith('.lock') && Date.now() - statSync(path).mtimeMs > KEPT_MS)
      rmSync(path, { recursive: true });
  }
}

async function build(base: TrialBase, outDir: string): Promise<void> {
  const args = [join(ROOT, 'scripts/build.ts'), '--unchecked', '--quiet'];
  const built = await capture(process.execPath, [...args, '--base', base, '--out', outDir]);
  if (built.code !== 0) throw new Error(`The site for base ${base} does not build:\n${built.output}`);
}

/**
 * Builds the site for a base path, unless one of the same sources is there, and returns its folder, which no later
 * build touches; throws with Astro's output if it does not build.
 */
export async function trialSite(base: TrialBase): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  return withLock(join(FOLDER, 'trial'), async () => {
    const dir = join(FOLDER, `${base.replaceAll('/', '') || 'root'}-${sourceStamp().slice(0, 12)}`);
    if (existsSync(`${dir}.done`)) return dir;
    removeOld();
    await build(base, dir);
    writeFileSync(`${dir}.done`, '');
    return dir;
  });
}
