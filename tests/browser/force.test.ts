import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit } from './visit.ts';

let site: OpenSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
});

afterEach(() => context.close());

afterAll(() => site.close());

test('a cell of the matrix of force leads to just the sentences that it counts', async () => {
  context = await newContext(site);
  const { page } = await visit(site, context, 'themes/force/');
  const cell = page
    .locator('.chart .drawing a:visible')
    .filter({ hasText: /[1-9]\d*%\/\d/ })
    .first();
  const [share = 0, promises = 0] = ((await cell.locator('.share').textContent())?.match(/\d+/g) ?? []).map(
    Number,
  );
  await cell.click();
  await page.waitForURL(/themes\/[a-z-]+\/\?plans=/);
  const shown = Number(await page.locator('[data-shown]').innerText());
  expect(Math.round((shown / promises) * 100)).toBe(share);
});

test('a cell of the matrix of groups leads to just the sentences that it counts, silent ones to their silence', async () => {
  context = await newContext(site);
  const { page } = await visit(site, context, 'groups/');
  for (const selector of ['a:not(.none)', 'a.none']) {
    const cell = page.locator(`.matrix .cell ${selector}`).first();
    const words = await cell.innerText();
    await cell.click();
    await page.waitForURL(/groups\/[a-z-]+\/#/);
    const section = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    const sentences = await section.locator('.excerpt').count();
    expect(sentences > 0 ? String(sentences) : await section.locator('.silence').innerText()).toBe(words);
    await page.goBack();
  }
});
