import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit } from './visit.ts';

let site: OpenSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  context = await newContext(site);
});

afterEach(() => context.close());

const open = async (path: string): Promise<Page> => (await visit(site, context, path)).page;

/** Types as an input method does: the pinyin while it composes, then the characters chosen. */
async function compose(page: Page, field: string, pinyin: string): Promise<void> {
  await page
    .locator(field)
    .first()
    .evaluate((input: HTMLInputElement, value) => {
      input.focus();
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    }, pinyin);
  await page.waitForTimeout(400);
}

async function choose(page: Page, field: string, characters: string): Promise<void> {
  await page
    .locator(field)
    .first()
    .evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new CompositionEvent('compositionend'));
    }, characters);
}

/** A press of Enter by which an input method ends, as Safari reports it: the composition is over by then. */
async function pressTaken(page: Page, field: string): Promise<void> {
  await page
    .locator(field)
    .first()
    .evaluate((input) => {
      const event = new KeyboardEvent('keydown', {
        key: 'Enter',
        keyCode: 229,
        bubbles: true,
        cancelable: true,
      });
      input.dispatchEvent(event);
    });
  await page.waitForTimeout(300);
}

const FILTER = '[data-filter-text]';
const shownRows = (page: Page) => page.locator('[data-facts] >> nth=0 >> tbody tr:visible').count();

/** How many rows of the first table of a page a filter leaves. */
async function filtered(page: Page, typed: string): Promise<number> {
  await page.locator(FILTER).first().fill(typed);
  await expect.poll(() => new URL(page.url()).searchParams.get('q') ?? '').toBe(typed);
  return shownRows(page);
}

describe('the filter of a table', () => {
  test('waits until an input method has done', async () => {
    const page = await open('tasks/');
    const all = await shownRows(page);
    await compose(page, FILTER, "zhi'fu");
    expect([await shownRows(page), new URL(page.url()).search]).toEqual([all, '']);
    await choose(page, FILTER, '支付');
    await expect.poll(() => shownRows(page)).toBeLessThan(all);
    expect(await shownRows(page)).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('支付');
  });

  test.each([
    ['timeline/', '70%', '70％'],
    ['tasks/', 'drg', 'ｄｒｇ'],
    ['tasks/', 'DRG', 'drg'],
    ['timeline/', '2025年', '2025 年'],
    ['timeline/', '2025年', '２０２５　年'],
    ['tasks/', '医疗 救助', '救助　医疗'],
    ['tasks/', '医疗救助', '「医疗 救助」'],
  ])('on /%s finds the same for %s and %s', async (path, plain, other) => {
    const page = await open(path);
    const all = await shownRows(page);
    const rows = await filtered(page, plain);
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(all);
    expect(await filtered(page, other)).toBe(rows);
  });

  test('a forbidden word takes rows away', async () => {
    const page = await open('tasks/');
    const rows = await filtered(page, '医疗');
    const less = await filtered(page, '医疗 -救助');
    expect(rows).toBe(less + (await filtered(page, '医疗 救助')));
    expect(less).toBeLessThan(rows);
  });
});

describe('finding in a plan', () => {
  test.each(['「门诊 统筹」', '“门诊 统筹”', '"门诊 统筹"', '门诊 统筹', '门诊 -住院'])(
    'finds what search found for %s',
    async (query) => {
      const page = await open(`search/?q=${encodeURIComponent(query)}`);
      await page.locator('[data-total][aria-busy="false"]').waitFor({ state: 'attached' });
      const hit = page.locator('[data-total] li[data-eid]').first();
      const eId = await hit.getAttribute('data-eid');
      await hit.locator('.search-place a').first().click();
      await page.waitForURL(/plans\//);
      await expect
        .poll(() => page.locator('[data-find] [data-count]').textContent())
        .toMatch(/^第 \d+ \/ \d+ 处$/);
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${eId}`);
    },
  );

  test('waits until an input method has done', async () => {
    const page = await open('plans/changchun/');
    await compose(page, '[data-find] input', "men'zhen");
    expect(await page.locator('[data-find] [data-count]').textContent()).toBe('');
    await choose(page, '[data-find] input', '门诊');
    await expect.poll(() => page.locator('[data-find] [data-count]').textContent()).toMatch(/^第 /);
  });
});

test('an Enter that an input method took follows no instant result', async () => {
  const page = await open('themes/');
  const field = '[data-search-open] input';
  await page.locator(field).first().fill('门诊');
  await page.locator('.instant [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const before = page.url();
  await pressTaken(page, field);
  expect(page.url()).toBe(before);
  expect(await page.locator('.instant [aria-selected=true]').count()).toBe(1);
});
