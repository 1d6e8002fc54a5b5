import puppeteer, { type Browser } from 'puppeteer-core';

/** Starts a headless Firefox, driven over WebDriver BiDi, which stock Firefox speaks by itself. */
export function openFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, protocolTimeout: 120_000 });
}
