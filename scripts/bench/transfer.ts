import { type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { type Served, serveSite } from '../site/serve.ts';
import { CHROMIUM_ARGS, findChromium } from '../system/browser/find.ts';

/** What a fresh browser loads to show something, compressed as sent. */
export interface Transfer {
  /** Bytes of all responses, headers left out. */
  bytes: number;
  /** Bytes of those that are scripts. */
  scriptBytes: number;
  /** Number of responses. */
  requests: number;
}

async function sum(requests: Request[]): Promise<Transfer> {
  const total: Transfer = { bytes: 0, scriptBytes: 0, requests: requests.length };
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    total.bytes += responseBodySize;
    if (request.resourceType() === 'script') total.scriptBytes += responseBodySize;
  }
  return total;
}

async function load(
  context: BrowserContext,
  address: string,
  done: (page: Page) => Promise<unknown>,
): Promise<Transfer> {
  const finished: Request[] = [];
  context.on('requestfinished', (request) => finished.push(request));
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await done(page);
  return sum(finished);
}

/** Where the page is complete: nothing more is being loaded, and what search fills is filled. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[data-total][aria-busy=true]').waitFor({ state: 'detached' });
}

/**
 * Serves the built site and loads each address, given relative to the base, in a fresh profile of Chromium;
 * the service worker, which fetches ahead for later, is kept out.
 */
export async function measureTransfers(dir: string, addresses: string[]): Promise<Transfer[]> {
  const served: Served = await serveSite({ dir, base: '/' });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const transfers: Transfer[] = [];
  try {
    for (const address of addresses) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      transfers.push(await load(context, served.url(address), settled));
      await context.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return transfers;
}
