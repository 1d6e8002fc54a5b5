import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind } from './built.ts';
import { type OpenSite, openSite, siteDir } from './site.ts';
import { newContext, visit } from './visit.ts';

const PAGES = onePageOfEachKind(siteDir('/'));

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('/');
});

afterAll(() => site.close());

const OFF = { javaScriptEnabled: false };

/** Buttons that only a script could make work. */
const DEAD = 'button:visible:not(form[action] button, [popovertarget])';

test.each(PAGES)(
  '/$path reads well without JavaScript, and has no button that would do nothing',
  async ({ path }) => {
    const [off, on] = [await newContext(site, OFF), await newContext(site)];
    const plain = await visit(site, off, path);
    const scripted = await visit(site, on, path);
    expect(plain.problems).toEqual([]);
    expect(await plain.page.locator('h1').isVisible()).toBe(true);
    const text = await plain.page.locator('main').innerText();
    const scriptedText = await scripted.page.locator('main').innerText();
    // What scripts add (buttons, live counts) is little beside what stands there anyway.
    expect(text.length).toBeGreaterThan(scriptedText.length * 0.8);
    expect(await plain.page.locator(DEAD).allInnerTexts()).toEqual([]);
    await Promise.all([off.close(), on.close()]);
  },
);

test('the search page says that it needs JavaScript and offers the plans', async () => {
  const context = await newContext(site, OFF);
  const { page } = await visit(site, context, 'search/');
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  expect(await page.locator('main a[href*="plans/"]:visible').count()).toBeGreaterThan(0);
  await context.close();
});
