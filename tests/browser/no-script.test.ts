import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind } from './built.ts';
import { type OpenSite, openSite, siteDir } from './site.ts';
import { newContext, visit } from './visit.ts';

/** Two plans are compared by the browser, as the page says; what stands on every other page stands there without scripts. */
const isPair = ({ path }: { path: string }) => /^reuse\/[^/]+\/[^/]+\/$/.test(path);
const PAGES = onePageOfEachKind(siteDir('/')).filter((page) => !isPair(page));

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

test('a page of two plans says that it needs JavaScript and leads to each of them', async () => {
  const context = await newContext(site, OFF);
  const { page } = await visit(site, context, 'reuse/yulin/ankang/');
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  for (const plan of ['yulin', 'ankang'])
    expect(await page.locator(`main a[href$="plans/${plan}/"]:visible`).count()).toBe(1);
  await context.close();
});

test('the search page says that it needs JavaScript and offers the plans', async () => {
  const context = await newContext(site, OFF);
  const { page } = await visit(site, context, 'search/');
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  expect(await page.locator('main a[href*="plans/"]:visible').count()).toBeGreaterThan(0);
  await context.close();
});
