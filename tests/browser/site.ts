import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { serveSite } from '../../scripts/site/serve.ts';
import type { TrialBase } from '../../scripts/site/trial.ts';
import { CHROMIUM_ARGS } from '../../scripts/system/browser/find.ts';

/** Folder of the site as built for a base path. */
export function siteDir(base: TrialBase = '/'): string {
  return inject('sites')[base];
}

/** The built site, served for one test file. */
export interface OpenSite {
  /** Origin without a trailing slash. */
  origin: string;
  /** Folder the site was built into. */
  dir: string;
  /** Address of a page given relative to the base, such as `themes/`. */
  url(path?: string): string;
  /** A headless Chromium, started at the first call and shared by the later ones. */
  browser(): Promise<Browser>;
  /** Stops the browser and the server. */
  close(): Promise<void>;
}

/** Serves the site as built for a base path; to be closed in `afterAll`. */
export async function openSite(base: TrialBase = '/'): Promise<OpenSite> {
  const dir = siteDir(base);
  const served = await serveSite({ dir, base });
  let started: Promise<Browser> | undefined;
  return {
    origin: served.origin,
    dir,
    url: served.url,
    browser() {
      started ??= chromium.launch({ executablePath: inject('chromium'), args: CHROMIUM_ARGS });
      return started;
    },
    async close() {
      await (await started)?.close();
      await served.close();
    },
  };
}
