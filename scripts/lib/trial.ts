import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.ts';
import { CACHE, ROOT } from './root.ts';
import { capture } from './run.ts';
import { sourceStamp } from './stamp.ts';

/** The base paths that the built site is tried under. */
export const BASES = ['/', '/x/'] as const;

/** A base path that the built site is tried under. */
export type TrialBase = (typeof BASES)[number];

const FOLDER = join(CACHE, 'trial');

function nameOf(base: TrialBase): string {
  return base.replaceAll('/', '') || 'root';
}

/** Folder of the trial site for a base path, which `ensureTrialSite` has built. */
export function trialDir(base: TrialBase): string {
  return join(FOLDER, nameOf(base));
}

async function buildTrial(base: TrialBase): Promise<void> {
  const args = [join(ROOT, 'scripts/build.ts'), '--unchecked', '--quiet'];
  const built = await capture(process.execPath, [...args, '--base', base, '--out', trialDir(base)]);
  if (built.code !== 0) throw new Error(`The site for base ${base} does not build:\n${built.output}`);
}

function isFresh(stampFile: string, stamp: string): boolean {
  if (!existsSync(stampFile)) return false;
  // KEEP_TRIAL=1 spares the build while tests are being written.
  return Boolean(process.env.KEEP_TRIAL) || readFileSync(stampFile, 'utf8') === stamp;
}

/** Builds the trial site for a base path unless it is there and nothing it depends on has changed; throws if it fails. */
export async function ensureTrialSite(base: TrialBase): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await withLock(join(FOLDER, 'lock'), async () => {
    const stampFile = join(FOLDER, `${nameOf(base)}.stamp`);
    const stamp = sourceStamp();
    if (isFresh(stampFile, stamp)) return;
    writeFileSync(stampFile, '');
    await buildTrial(base);
    writeFileSync(stampFile, stamp);
  });
}
