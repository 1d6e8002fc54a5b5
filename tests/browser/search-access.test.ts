import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit, WIDTHS } from './visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as never as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

const searches = {
  results: 'q=基金',
  'narrowed results': 'q=基金&plans=yulin&kind=paragraph',
  'words in context': 'q=基金&view=kwic&sort=left',
  'near results': 'q=异地旧医直接结算',
  'other wordings': 'q=DRG&also=按疾病诊断相关分组',
};

describe.each(Object.entries({ phone: WIDTHS.phone, desk: WIDTHS.desk }))('on a %s', (_name, width) => {
  test.each(Object.entries(searches))('%s pass axe in light and dark', async (_kind, query) => {
    const context = await newContext(site, { viewport: { width, height: 844 } });
    const { page, problems } = await visit(site, context, `search/?${encodeURI(query)}`);
    await page.locator('[data-total][aria-busy="false"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('the results of a header search pass axe', async () => {
    const context = await newContext(site, { viewport: { width, height: 844 } });
    const { page, problems } = await visit(site, context, 'plans/');
    await page.keyboard.press('/');
    await page.keyboard.type('基金');
    await page.locator('.instant [role=option] mark').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
