import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind } from './built.ts';
import { type OpenSite, openSite, siteDir } from './site.ts';
import { newContext, visit, WIDTHS } from './visit.ts';

const PAGES = onePageOfEachKind(siteDir('/'));

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('/');
});

afterAll(() => site.close());

/** What axe finds on a page, one line a node. */
async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated through the debugger: the page's content security policy stays in force for the page.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as never as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

/** How many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Fails if the page is wider than the window. */
async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

/** Fails if axe finds anything, in the light or in the dark. */
async function expectNothingFromAxe(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, ...(await axeFindings(page))]).toEqual([colorScheme]);
  }
}

test.each(PAGES)('/$path passes axe on a phone and fits it', async ({ path }) => {
  const context = await newContext(site, { viewport: { width: WIDTHS.phone, height: 844 } });
  const { page } = await visit(site, context, path);
  await expectNoSidewaysScrolling(page);
  await expectNothingFromAxe(page);
  await context.close();
});

test.each(PAGES)('/$path passes axe on a desk, and fits it at 200 % zoom and a tablet', async ({ path }) => {
  const context = await newContext(site);
  const { page } = await visit(site, context, path);
  await expectNothingFromAxe(page);
  for (const width of [WIDTHS.desk, WIDTHS.tablet, WIDTHS.desk / 2]) {
    await page.setViewportSize({ width, height: 450 });
    await expectNoSidewaysScrolling(page);
  }
  await context.close();
});
