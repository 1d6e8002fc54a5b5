import type { TestProject } from 'vitest/node';
import { BASES, type TrialBase, trialSite } from '../../scripts/site/trial.ts';
import { findChromium } from '../../scripts/system/browser/find.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the Chromium that the browser tests run in. */
    chromium: string;
    /** Folder of the built site for each base path. */
    sites: Record<TrialBase, string>;
  }
}

/** Once for all browser tests: finds a browser and builds the site for each base path. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
  const sites: [TrialBase, string][] = [];
  for (const base of BASES) sites.push([base, await trialSite(base)]);
  project.provide('sites', Object.fromEntries(sites) as Record<TrialBase, string>);
}
