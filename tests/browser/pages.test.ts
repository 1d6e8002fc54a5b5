import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASES, type TrialBase, trialDir } from '../../scripts/lib/trial.ts';
import { builtPages, onePageOfEachKind } from './built.ts';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit, WIDTHS } from './visit.ts';

const PAGES = onePageOfEachKind(trialDir('/')).filter(({ path }) => path !== '404.html');

/** Pages that must be there, whatever else is. */
const PROMISED = [
  '',
  '404.html',
  'about/',
  'data/',
  'plans/',
  ...['xiangyang', 'ankang', 'yulin', 'jiyuan', 'changchun'].flatMap((id) => [
    `plans/${id}/`,
    `plans/${id}/source/`,
  ]),
  'search/',
  'themes/',
  'themes/drg-dip-payment/',
  'themes/fund-supervision/',
  'themes/remote-settlement/',
];

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

/** Where the keyboard focus is, and whether the element, its label or its frame looks different for it; run in the page. */
function stopHere() {
  const element = document.activeElement as HTMLElement;
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
  const parts = [element, element.parentElement!, ...(label ? [label] : [])];
  const looks = () =>
    parts.map((part) => {
      const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(part);
      return [outline, boxShadow, borderColor, backgroundColor].join();
    });
  const focused = looks();
  element.blur();
  const plain = looks();
  element.focus();
  return {
    near: element.closest('.site-name, nav, [role=search], [data-controls], .compare')?.className ?? '',
    shown: focused.join() !== plain.join(),
    html: element.outerHTML.slice(0, 200),
  };
}

test('the pages that were promised are there', () => {
  const paths = builtPages(trialDir('/')).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(PROMISED));
});

describe.each([...BASES])('under %s', (base: TrialBase) => {
  let mounted: OpenSite;

  beforeAll(async () => {
    mounted = await openSite(base);
  });

  afterAll(() => mounted.close());

  test.each(PAGES)('/$path loads without a complaint', async ({ path }) => {
    const context = await newContext(mounted);
    const { page, problems } = await visit(mounted, context, path);
    await page.waitForLoadState('networkidle');
    await context.close();
    expect(problems).toEqual([]);
  });

  test('a wrong address gets a page that leads on', async () => {
    const context = await newContext(mounted);
    const page = await context.newPage();
    const response = await page.goto(mounted.url('no/such/page/'));
    expect(response?.status()).toBe(404);
    expect(await page.locator(`main a[href="${new URL(mounted.url()).pathname}"]`).count()).toBeGreaterThan(
      0,
    );
    expect(await page.locator('main form[role=search], main a[href*="search/"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe.each(Object.entries({ phone: WIDTHS.phone, desk: WIDTHS.desk }))('on a %s', (_name, width) => {
  test.each(PAGES)(
    '/$path passes axe in light and dark, and needs no sideways scrolling',
    async ({ path }) => {
      const context = await newContext(site, { viewport: { width, height: 844 } });
      const { page } = await visit(site, context, path);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page)).toEqual([]);
      await context.close();
    },
  );
});

describe('at 200 % zoom', () => {
  test.each(PAGES)('/$path needs no sideways scrolling', async ({ path }) => {
    const context = await newContext(site, { viewport: { width: WIDTHS.desk / 2, height: 450 } });
    const { page } = await visit(site, context, path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe('with JavaScript off', () => {
  test.each(PAGES)('/$path reads well', async ({ path }) => {
    const [off, on] = [await newContext(site, { javaScriptEnabled: false }), await newContext(site)];
    const plain = await visit(site, off, path);
    const scripted = await visit(site, on, path);
    expect(plain.problems).toEqual([]);
    expect(await plain.page.locator('h1').isVisible()).toBe(true);
    const text = await plain.page.locator('main').innerText();
    const scriptedText = await scripted.page.locator('main').innerText();
    // What scripts add (buttons, live counts) is little beside what stands there anyway.
    expect(text.length).toBeGreaterThan(scriptedText.length * 0.8);
    await Promise.all([off.close(), on.close()]);
  });

  test('the search page says that it needs JavaScript and offers the plans', async () => {
    const context = await newContext(site, { javaScriptEnabled: false });
    const { page } = await visit(site, context, 'search/');
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    expect(await page.locator('main a[href*="plans/"]:visible').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('no button stands there that would do nothing', async () => {
    const context = await newContext(site, { javaScriptEnabled: false });
    for (const { path } of PAGES) {
      const { page } = await visit(site, context, path);
      const dead = page.locator('button:visible:not(form[action] button, [type=submit], [popovertarget])');
      expect([path, await dead.allInnerTexts()]).toEqual([path, []]);
      await page.close();
    }
    await context.close();
  });
});

describe('by keyboard', () => {
  test.each(PAGES)('/$path starts with a link that skips to the text', async ({ path }) => {
    const context = await newContext(site);
    const { page } = await visit(site, context, path);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toMatch(/^#/);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await context.close();
  });

  test('the tab key reaches the name, the ways, the search field and the controls, in that order, each shown', async () => {
    const context = await newContext(site);
    const { page } = await visit(site, context, 'themes/drg-dip-payment/');
    const seen: string[] = [];
    const unshown: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopHere);
      if (!stop.shown) unshown.push(stop.html);
      if (stop.near && !seen.includes(stop.near)) seen.push(stop.near);
    }
    expect(unshown).toEqual([]);
    const order = ['site-name', 'site-nav', 'site-search', 'controls'].map((part) =>
      seen.findIndex((name) => name.includes(part)),
    );
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    await context.close();
  });
});
