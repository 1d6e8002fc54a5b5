import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/lib/browser.ts';
import { BASES, ensureTrialSite } from '../../scripts/lib/trial.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the Chromium that the browser tests run in. */
    chromium: string;
  }
}

/** Once for all browser tests: finds a browser and builds the site for each base path. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
  for (const base of BASES) await ensureTrialSite(base);
}
