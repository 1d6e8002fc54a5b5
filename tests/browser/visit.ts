import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { OpenSite } from './site.ts';

/** Widths that pages are read at: a phone, a tablet, a desk. */
export const WIDTHS = { phone: 390, tablet: 820, desk: 1440 };

/** A page that has been opened, and what went wrong on it so far. */
export interface Visit {
  page: Page;
  /** Errors on the console or in scripts, breaches of the content security policy, requests to other hosts or in vain. */
  problems: string[];
}

function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  return problems;
}

/** A fresh profile of the browser: a desk in the light unless said otherwise. */
export async function newContext(
  site: OpenSite,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const browser = await site.browser();
  return browser.newContext({
    viewport: { width: WIDTHS.desk, height: 900 },
    colorScheme: 'light',
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...options,
  });
}

/** Opens a page of the site, given relative to the base, in a context, and waits until it has loaded. */
export async function visit(site: OpenSite, context: BrowserContext, path: string): Promise<Visit> {
  const page = await context.newPage();
  const problems = watch(page, site.origin);
  await page.goto(site.url(path), { waitUntil: 'load' });
  return { page, problems };
}
