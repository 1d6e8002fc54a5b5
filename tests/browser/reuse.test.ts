import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
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

test('from a sentence of a theme one click leads to its relatives, with what they share marked', async () => {
  context = await newContext(site);
  const { page, problems } = await visit(site, context, 'themes/fund-supervision/');
  await page.locator('.excerpt .similar:visible').first().click();
  await page.locator('.similar-city .excerpt').first().waitFor();
  expect(await page.locator('.similar-own mark.shared').count()).toBeGreaterThan(0);
  const own = await page.locator('.similar-own > .excerpt').first().getAttribute('data-plan');
  const others = await page
    .locator('.similar-city')
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.plan));
  expect(others).not.toContain(own);
  expect(problems).toEqual([]);
});

test('two plans stand face to face, and an unknown city is said to be unknown', async () => {
  context = await newContext(site);
  const { page, problems } = await visit(site, context, 'reuse/xiangyang/yulin/');
  await page.locator('.pair-grid .excerpt[data-plan=yulin]').first().waitFor();
  expect(await page.locator('mark.differs').count()).toBeGreaterThan(10);
  expect(await page.locator('h1').innerText()).toContain('襄阳与玉林');
  expect(problems).toEqual([]);
  const { page: other } = await visit(site, context, 'reuse/pair/?a=xiangyang&b=nowhere');
  await other.getByText('城市不认识').waitFor();
});

test('a draft is compared without a word leaving the browser, and its report is a Word document', async () => {
  context = await newContext(site, { acceptDownloads: true });
  const { page, problems } = await visit(site, context, 'draft/');
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  const text =
    '一、主要任务\n（一）强化监管。到2027年，鼓励建立信息强制披露制度，依法依规公开医药费用、费用结构等信息。';
  await page.locator('[data-draft]').fill(text);
  await page.locator('[data-compare]').click();
  await page.locator('[data-results] .excerpt:not(.own)').first().waitFor();
  expect(await page.locator('[data-results]').innerText()).toContain('力度：本稿');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载报告' }).click();
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await (await download).path()) });
  expect(value).toContain('信息强制披露');
  expect(sent.filter((request) => /POST|披露|%E6%8A%AB/.test(request))).toEqual([]);
  expect(problems).toEqual([]);
});
