import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit } from './visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('/');
});

afterAll(() => site.close());

/** Presses what offers a file and returns the file. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { download, bytes: readFileSync(await download.path()) };
}

const CHARTS = [
  ['indicators/', 'indicators'],
  ['indicators/enrolment-rate/', 'indicator-enrolment-rate'],
  ['timeline/', 'timeline'],
  ['indicators/coverage/', 'coverage'],
  ['indicators/coverage/fund-supervision/sentences/most/', 'coverage-fund-supervision-sentences-most'],
  ['tasks/', 'duties'],
  ['tasks/cities/jiyuan/', 'duties-jiyuan'],
] as const;

describe.each(CHARTS)('the picture of /%s', (path, name) => {
  test('is one file whatever the window and its colours, and stands on its own', async () => {
    const files = [];
    for (const [colorScheme, width] of [
      ['light', 1440],
      ['dark', 390],
    ] as const) {
      const context = await newContext(site, { colorScheme, viewport: { width, height: 844 } });
      const { page, problems } = await visit(site, context, path);
      const { download, bytes } = await saved(page, () => page.click('[data-save="svg"]'));
      expect(download.suggestedFilename()).toBe(`${name}.svg`);
      files.push(bytes.toString('utf8'));
      expect(problems).toEqual([]);
      await context.close();
    }
    const [svg = '', other] = files;
    expect(other).toBe(svg);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('来源：医保规划对照');
    expect(svg).not.toMatch(/var\(|\sstyle=|currentcolor/iu);
    for (const [, address] of svg.matchAll(/<a [^>]*href="([^"]*)"/gu)) expect(address).toMatch(/^http/u);
  });

  test('is saved as PNG of one width', async () => {
    const context = await newContext(site, { viewport: { width: 390, height: 844 } });
    const { page, problems } = await visit(site, context, path);
    const { download, bytes } = await saved(page, () => page.click('[data-save="png"]'));
    expect(download.suggestedFilename()).toBe(`${name}.png`);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2064);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('is embedded by code that names this site in full', async () => {
    const context = await newContext(site);
    const { page } = await visit(site, context, path);
    const code = (await page.textContent('[data-embed]')) ?? '';
    const [, link, image] = /^<a href="(http[^"]+)"><img src="(http[^"]+)"/u.exec(code) ?? [];
    expect(link).toBe(site.url(path));
    expect((await context.request.get(image ?? '')).headers()['content-type']).toContain('image/svg+xml');
    await context.close();
  });

  test('its numbers are a CSV of as many rows as the link says, each with its source', async () => {
    const context = await newContext(site);
    const { page } = await visit(site, context, path);
    const link = page.locator('.chart-tools a[href$=".csv"]');
    const said = Number(/\d+/u.exec((await link.textContent()) ?? '')?.[0]);
    const { bytes } = await saved(page, () => link.click());
    const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
    expect(rows).toHaveLength(said);
    for (const row of rows) expect(row.来源).toContain('医保规划对照');
    await context.close();
  });
});

describe('a table of facts', () => {
  test('filters, counts, keeps its state in the address and saves just what it shows', async () => {
    const context = await newContext(site);
    const { page, problems } = await visit(site, context, 'timeline/');
    await page.selectOption('[data-filter="city"]', 'changchun');
    const shown = await page.locator('tbody tr:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(await page.textContent('[data-count]')).toContain(`显示 ${shown} 行`);
    expect(page.url()).toContain('city=changchun');
    const { bytes } = await saved(page, () => page.click('[data-csv]'));
    const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
    expect(rows).toHaveLength(shown);
    expect(new Set(rows.map((row) => row.城市))).toEqual(new Set(['长春']));
    await page.reload();
    expect(await page.locator('tbody tr:visible').count()).toBe(shown);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('sorts by a column, and back', async () => {
    const context = await newContext(site);
    const { page } = await visit(site, context, 'indicators/');
    const values = () =>
      page
        .locator('[data-facts="numbers"] tbody tr td:nth-child(3)')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.order)));
    await page.click('[data-facts="numbers"] th:nth-child(3) button');
    const up = await values();
    expect(up).toEqual([...up].sort((a, b) => a - b));
    await page.click('[data-facts="numbers"] th:nth-child(3) button');
    const down = await values();
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await context.close();
  });

  test('is whole and readable without JavaScript', async () => {
    const context = await newContext(site, { javaScriptEnabled: false });
    const { page } = await visit(site, context, 'tasks/');
    const said = Number(/\d+/u.exec((await page.textContent('[data-count]')) ?? '')?.[0]);
    expect(said).toBeGreaterThan(50);
    expect(await page.locator('tbody tr:visible').count()).toBe(said);
    expect(
      await page.locator('[data-csv]:visible, [data-filter]:visible, [data-save="png"]:visible').count(),
    ).toBe(0);
    await context.close();
  });
});

test('a count of duties opens the very rows that it counts', async () => {
  const context = await newContext(site);
  const { page, problems } = await visit(site, context, 'tasks/cities/jiyuan/');
  const cell = page.locator('.chart-wide a[href*="theme="]').first();
  const said = Number(/(\d+) 处$/u.exec((await cell.locator('title').textContent()) ?? '')?.[1]);
  await Promise.all([page.waitForNavigation(), cell.click()]);
  expect(await page.locator('tbody tr:visible').count()).toBe(said);
  expect(problems).toEqual([]);
  await context.close();
});

describe('the citation of the data', () => {
  test('has today as the day of access and changes with source and format', async () => {
    const context = await newContext(site);
    const { page, problems } = await visit(site, context, 'data/');
    const text = () => page.textContent('[data-cite-text]');
    expect(await text()).toMatch(/\[DS\/OL\]\. \[\d{4}-\d{2}-\d{2}\]\. http.*\/data\/\.$/u);
    await page.selectOption('[data-cite-source]', { label: '玉林' });
    await page.selectOption('[data-cite-format]', 'csl');
    expect(JSON.parse((await text()) ?? '[]')).toMatchObject([
      { type: 'regulation', number: '玉政办发〔2022〕31号' },
    ]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
