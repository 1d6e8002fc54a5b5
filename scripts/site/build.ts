import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CACHE, ROOT } from '../system/root.ts';
import { takeFaults } from './guard.ts';
import { publishReceived } from './received.ts';

/** How to build the site. */
export interface SiteOptions {
  /** Folder with astro.config.mjs; the repository unless said otherwise. */
  root?: string;
  /** Path the site will stand at, with a slash at both ends. */
  base: string;
  /** Folder to write to. */
  outDir: string;
  /** What tells one site's cache from another's where that is not `outDir`: the folder it will be moved to. */
  cacheKey?: string;
  /** Whether to print faults only. */
  quiet?: boolean;
}

/** A cache of its own for each output: two builds side by side must not share one. */
function cacheDir(key: string): string {
  return join(CACHE, 'astro', createHash('sha256').update(key).digest('hex').slice(0, 12));
}

/**
 * Builds the site with Astro, never from stale content, in this process.
 * Throws Astro's own error, or one listing every fault that Astro logged but would have let pass.
 */
export async function buildSite({
  root = ROOT,
  base,
  outDir,
  cacheKey = outDir,
  quiet,
}: SiteOptions): Promise<void> {
  // astro.config.mjs reads the base too, and is read when Astro is called.
  process.env.BASE = base;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Said outright: a test runner hands on its own, and the site would be built without what is for production only.
  process.env.NODE_ENV = 'production';
  // The same goes for its import.meta.env, which Astro would take over from the environment: links would lose the base.
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];
  const { build } = await import('astro');
  takeFaults();
  await build({
    root,
    base,
    outDir,
    cacheDir: cacheDir(cacheKey),
    force: true,
    // Two entries with one id are an error, not a warning.
    prerenderConflictBehavior: 'error',
    logger: { entrypoint: new URL('./guard.ts', import.meta.url), config: { quiet } },
  });
  publishReceived(root, outDir);
  const faults = takeFaults();
  if (faults.length > 0) throw new Error(`The build logged faults:\n${faults.join('\n')}`);
}
