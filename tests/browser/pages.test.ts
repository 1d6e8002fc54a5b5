import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASES, type TrialBase } from '../../scripts/site/trial.ts';
import { builtPages, onePageOfEachKind } from './built.ts';
import { type OpenSite, openSite, siteDir } from './site.ts';
import { newContext, visit } from './visit.ts';

const PAGES = onePageOfEachKind(siteDir('/')).filter(({ path }) => path !== '404.html');

/** Pages that must be there, whatever else is. */
const PROMISED = [
  '',
  '404.html',
  'about/',
  'data/',
  'glossary/',
  'indicators/',
  'plans/',
  ...['xiangyang', 'ankang', 'yulin', 'jiyuan', 'changchun'].flatMap((id) => [
    `plans/${id}/`,
    `plans/${id}/source/`,
  ]),
  'search/',
  'tasks/',
  'themes/',
  'themes/drg-dip-payment/',
  'themes/fund-supervision/',
  'themes/remote-settlement/',
  'timeline/',
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('/');
});

afterAll(() => site.close());

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

test('few kinds of pages speak for all', () => {
  expect(PAGES.length).toBeLessThan(30);
});

test('the pages that were promised are there', () => {
  const paths = builtPages(siteDir('/')).map(({ path }) => path);
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
