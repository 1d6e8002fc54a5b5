import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { capture } from '../run.ts';
import { aptInstall } from './apt.ts';
import { ensureChineseFont } from './fonts.ts';
import { CHROMIUM, candidates, FIREFOX, type Places } from './places.ts';

/** Switches that let Chromium start in a container and keep it from calling home. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const TRIAL_MS = 60_000;

const MISSING = `No Chromium or Chrome that starts was found, and none could be installed.
Install one (on Debian and Ubuntu: sudo apt-get install chromium fonts-noto-cjk),
or name an installed one: CHROME_PATH=/path/to/chrome npm test`;

type Trial = (path: string) => Promise<boolean>;

const startsChromium: Trial = async (executablePath) => {
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS, timeout: TRIAL_MS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
};

const startsFirefox: Trial = async (executablePath) => {
  const folder = await mkdtemp(join(tmpdir(), 'firefox-trial-'));
  const args = ['--headless', '--no-remote', '--profile', folder, '--screenshot', join(folder, 'trial.png')];
  const { code } = await capture(executablePath, [...args, 'about:blank'], { timeout: TRIAL_MS });
  await rm(folder, { recursive: true, force: true });
  return code === 0;
};

async function firstThatStarts(places: Places, starts: Trial): Promise<string | null> {
  for (const path of candidates(places, process.env.PATH ?? '', process.platform)) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return null;
}

async function namedChromium(path: string): Promise<string> {
  if (await startsChromium(path)) return path;
  throw new Error(`CHROME_PATH names ${path}, which does not start as a browser.`);
}

async function installedChromium(): Promise<string> {
  const installed = await firstThatStarts(CHROMIUM, startsChromium);
  if (installed) return installed;
  await aptInstall(['chromium', 'fonts-noto-cjk']);
  const fresh = await firstThatStarts(CHROMIUM, startsChromium);
  if (!fresh) throw new Error(MISSING);
  return fresh;
}

/**
 * Path of a Chromium or Chrome that has been seen to start: CHROME_PATH, else an installed one, else one from apt-get.
 * Throws a sentence that says what to do where there is none, or where CHROME_PATH does not start.
 */
export async function findChromium(named = process.env.CHROME_PATH): Promise<string> {
  const path = await (named ? namedChromium(named) : installedChromium());
  await ensureChineseFont();
  return path;
}

/** Path of a Firefox that has been seen to start, from apt-get if `install` allows; null where there is none. */
export async function findFirefox({ install }: { install: boolean }): Promise<string | null> {
  const installed = await firstThatStarts(FIREFOX, startsFirefox);
  if (installed || !install) return installed;
  return (await aptInstall(['firefox-esr'])) ? firstThatStarts(FIREFOX, startsFirefox) : null;
}
