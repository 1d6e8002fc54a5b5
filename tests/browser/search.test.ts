import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/site/serve.ts';
import { BASES, type TrialBase } from '../../scripts/site/trial.ts';
import type { Excerpt } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import { contentClauses } from '../search/corpus.ts';
import { type OpenSite, openSite, siteDir } from './site.ts';
import { newContext, visit, WIDTHS } from './visit.ts';

const clauses = contentClauses();
const holding = (...words: string[]) =>
  clauses.filter(({ text }) => words.every((word) => normalise(text).includes(normalise(word))));

/** The excerpts of a plan, from the content. */
function excerpts(plan: string): Excerpt[] {
  const file = join(import.meta.dirname, `../../content/excerpts/${plan}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { excerpts: Excerpt[] }).excerpts;
}

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

async function settled(page: Page): Promise<void> {
  await page.locator('[data-total][aria-busy="false"]').waitFor({ state: 'attached' });
}

async function search(query: string, more = ''): Promise<Page> {
  const { page } = await visit(site, context, `search/?q=${encodeURIComponent(query)}${more}`);
  await settled(page);
  return page;
}

const total = async (page: Page) => Number(await page.locator('[data-total]').getAttribute('data-total'));

const keys = (page: Page): Promise<string[]> =>
  page
    .locator('[data-total] li[data-plan][data-eid]')
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('data-plan')} ${item.getAttribute('data-eid')}`),
    );

/** The count that a facet shows beside a value. */
async function counted(page: Page, facet: string, value: string): Promise<number> {
  const choice = page.locator(`[data-facet=${facet}] label`, {
    has: page.locator(`input[value="${value}"]`),
  });
  return (await choice.count()) === 0
    ? 0
    : Number(await choice.locator('[data-count]').getAttribute('data-count'));
}

async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.locator(`[data-facet=${facet}] input[value="${value}"]`).click();
}

describe('results', () => {
  test('are all the clauses that contain the query, a page at a time', async () => {
    const page = await search('医保基金');
    const truth = holding('医保基金').map(({ plan, eId }) => `${plan} ${eId}`);
    expect(truth.length).toBeGreaterThan(20);
    expect(await total(page)).toBe(truth.length);
    expect(await keys(page)).toHaveLength(20);
    while (await page.locator('[data-more]').isVisible()) await page.locator('[data-more]').click();
    expect((await keys(page)).sort()).toEqual(truth.sort());
    expect(await page.locator('[data-part=status]').innerText()).toContain(`共 ${truth.length} 条`);
  });

  test('mark exactly the characters searched', async () => {
    const page = await search('ｄｒｇ 付费');
    const marks = await page.locator('[data-total] mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks.map((part) => normalise(part)))).toEqual(new Set(['drg', '付费']));
  });

  test('lead to the clause on its plan page, which is asked to mark the query too', async () => {
    const page = await search('飞行检查');
    const hit = page.locator('[data-total] li').first();
    const eId = await hit.getAttribute('data-eid');
    await hit.locator('a').first().click();
    await page.waitForURL(`**/plans/*/?q=*#${eId}`);
    expect(new URL(page.url()).searchParams.get('q')).toBe('飞行检查');
    expect(await page.locator(`[id="${eId}"]`).count()).toBe(1);
  });

  test('can be ordered by city', async () => {
    const page = await search('监管', '&order=city');
    const order = (await keys(page)).map((key) => key.split(' ')[0]!);
    expect(order).toEqual([...order].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(await page.locator('[data-part=order]').inputValue()).toBe('city');
  });

  test('follow typing, and the address follows too', async () => {
    const { page } = await visit(site, context, 'search/');
    await page.locator('[data-part=input]').pressSequentially('飞行检查');
    // The first letter typed finds as much, and on a slow machine is answered before the last is typed.
    await page.waitForURL((address) => address.searchParams.get('q') === '飞行检查');
    await page.waitForFunction(() => document.querySelectorAll('[data-total] li').length > 0);
    await settled(page);
    expect(await total(page)).toBe(holding('飞行检查').length);
    expect(new URL(page.url()).searchParams.get('q')).toBe('飞行检查');
  });

  test('go back with the browser', async () => {
    const page = await search('基金');
    await choose(page, 'plans', 'yulin');
    const narrowed = await total(page);
    await page.goBack();
    await settled(page);
    await page.waitForFunction(
      (before) => document.querySelector('[data-total]')?.getAttribute('data-total') !== String(before),
      narrowed,
    );
    expect(await total(page)).toBe(holding('基金').length);
  });
});

describe('facets', () => {
  test('count right under combinations', async () => {
    const page = await search('基金');
    const found = holding('基金');
    await choose(page, 'plans', 'yulin');
    await choose(page, 'plans', 'changchun');
    await choose(page, 'kind', 'paragraph');
    const cities = ['yulin', 'changchun'];
    const expected = found.filter(({ plan, kind }) => cities.includes(plan) && kind === 'paragraph');
    expect(await total(page)).toBe(expected.length);
    for (const city of ['xiangyang', 'ankang', 'yulin', 'jiyuan', 'changchun']) {
      const inCity = found.filter(({ plan, kind }) => plan === city && kind === 'paragraph');
      expect([city, await counted(page, 'plans', city)]).toEqual([city, inCity.length]);
    }
    for (const kind of new Set(found.map((clause) => clause.kind))) {
      const ofKind = found.filter((clause) => cities.includes(clause.plan) && clause.kind === kind);
      expect([kind, await counted(page, 'kind', kind)]).toEqual([kind, ofKind.length]);
    }
    expect(new URL(page.url()).searchParams.get('plans')).toBe('yulin,changchun');
  });

  test('by theme count the clauses that a theme has excerpts in', async () => {
    const page = await search('基金', '&plans=yulin');
    const inTheme = new Set(
      excerpts('yulin')
        .filter(({ theme }) => theme === 'fund-supervision')
        .map(({ eId }) => eId),
    );
    const found = holding('基金').filter(({ plan, eId }) => plan === 'yulin' && inTheme.has(eId));
    expect(found.length).toBeGreaterThan(0);
    expect(await counted(page, 'theme', 'fund-supervision')).toBe(found.length);
    await choose(page, 'theme', 'fund-supervision');
    expect(await total(page)).toBe(found.length);
  });

  test('of a shared address are in force at once and can be taken back', async () => {
    const page = await search('基金', '&plans=yulin&kind=paragraph');
    const all = holding('基金').filter(({ plan }) => plan === 'yulin');
    expect(await total(page)).toBe(all.filter(({ kind }) => kind === 'paragraph').length);
    await page.locator('[data-chosen=paragraph]').click();
    expect(await total(page)).toBe(all.length);
  });
});

describe('help', () => {
  test('a slip of one character is offered corrected, and near results are labelled', async () => {
    const page = await search('异地旧医直接结算');
    expect(await total(page)).toBe(0);
    await page.locator('[data-correction]').first().waitFor();
    expect(await page.locator('[data-part=near]').innerText()).toContain('近似');
    expect(await page.locator('[data-part=near] li').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-part=near] li[data-plan]').count()).toBe(0);
    await page.locator('[data-correction="异地就医直接结算"]').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-total] li').length > 0);
    expect(await total(page)).toBe(holding('异地就医直接结算').length);
    expect(await page.locator('[data-part=near]').isVisible()).toBe(false);
  });

  test('other wordings are offered, searched together on request, and taken back', async () => {
    const page = await search('DRG');
    const exact = holding('DRG');
    expect(await total(page)).toBe(exact.length);
    const chip = page.locator('[data-synonym="按疾病诊断相关分组"]');
    await chip.click();
    await page.waitForURL('**also=*');
    await page.locator('[data-synonym="按疾病诊断相关分组"][aria-pressed=true]').waitFor();
    const either = clauses.filter(({ text }) => /drg|按疾病诊断相关分组/u.test(normalise(text)));
    expect(either.length).toBeGreaterThan(exact.length);
    expect(await total(page)).toBe(either.length);
    await page.locator('[data-synonym="按疾病诊断相关分组"]').click();
    await page.locator('[data-synonym="按疾病诊断相关分组"][aria-pressed=false]').waitFor();
    expect(await total(page)).toBe(exact.length);
  });

  test('quoted words have no other wordings; a character in its traditional form is one', async () => {
    const quoted = await search('"DRG"');
    expect(await quoted.locator('[data-synonym]').count()).toBe(0);
    const page = await search('监控系统');
    await page.locator('[data-synonym="监控系統"]').click();
    await page.waitForURL('**also=*');
    await page.locator('[data-synonym][aria-pressed=true]').waitFor();
    const either = clauses.filter(({ text }) => /监控系[统統]/u.test(normalise(text)));
    expect(await total(page)).toBe(either.length);
    expect(await page.locator('[data-total] mark').allTextContents()).toContain('监控系統');
  });

  test('printed quotes are searched as printed, and the same without them is offered', async () => {
    const page = await search('“互联网+”');
    expect(await total(page)).toBe(holding('“互联网+”').length);
    await page.locator('[data-unquoted]').click();
    await page.waitForURL('**/search/?q=%E4%BA%92*');
    await settled(page);
    expect(await page.locator('[data-part=input]').inputValue()).toBe('互联网+');
  });
});

describe('taking hits along', () => {
  test('the CSV holds the hits shown, and the button says how many', async () => {
    const page = await search('医保基金');
    const button = page.locator('[data-part=csv]');
    expect(await button.innerText()).toContain('20 条');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const text = readFileSync(await download.path(), 'utf8');
    const addresses = [...text.matchAll(/plans\/([a-z]+)\/#(\S+)\r/gu)].map(
      ([, plan, eId]) => `${plan} ${eId}`,
    );
    expect(addresses).toEqual(await keys(page));
  });

  test('a hit is copied with its citation', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await search('飞行检查');
    await page.getByRole('button', { name: '复制引文' }).first().click();
    await page.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const eId = await page.locator('[data-total] li').first().getAttribute('data-eid');
    expect(copied).toContain('飞行检查');
    expect(copied).toContain(`#${eId}`);
    expect(copied).toMatch(/——.+：.+，.+。http/u);
  });
});

test('where copying is not allowed, the citation is there to be copied by hand', async () => {
  const own = await newContext(site);
  await own.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { page } = await visit(site, own, `search/?q=${encodeURIComponent('飞行检查')}`);
  await settled(page);
  await page.getByRole('button', { name: '复制引文' }).first().click();
  const citation = page.getByRole('textbox', { name: '要复制的文字' });
  await citation.waitFor();
  expect(await citation.inputValue()).toMatch(/——.+：.+，.+。http/u);
  await own.close();
});

describe('ways of looking', () => {
  test('keyword in context shows every occurrence and sorts by either side', async () => {
    const page = await search('飞行检查', '&view=kwic');
    const rows = page.locator('[data-kwic]');
    const occurrences = holding('飞行检查').flatMap(({ text }) => normalise(text).split('飞行检查').slice(1));
    expect(await rows.count()).toBe(occurrences.length);
    expect(await total(page)).toBe(holding('飞行检查').length);
    await page.getByRole('button', { name: '后文排序' }).click();
    const right = await page.locator('[data-kwic] .search-right').allTextContents();
    const sorted = [...right].sort(new Intl.Collator('zh-Hans-CN').compare);
    expect(right).toEqual(sorted);
    expect(page.url()).toContain('sort=right');
  });

  test('n and p go from hit to hit', async () => {
    const page = await search('飞行检查');
    const at = () =>
      page.evaluate(() => [...document.querySelectorAll('[data-total] li')].indexOf(document.activeElement!));
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await at()).toBe(1);
    await page.keyboard.press('p');
    expect(await at()).toBe(0);
    await page.getByRole('button', { name: '下一条' }).click();
    expect(await at()).toBe(1);
  });
});

describe('input methods', () => {
  test('half-typed words are not searched', async () => {
    const { page } = await visit(site, context, 'search/');
    const input = page.locator('[data-part=input]');
    await input.focus();
    const client = await context.newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'fei xing', selectionStart: 8, selectionEnd: 8 });
    await page.waitForTimeout(500);
    expect(new URL(page.url()).search).toBe('');
    await client.send('Input.insertText', { text: '飞行检查' });
    await page.waitForFunction(() => document.querySelectorAll('[data-total] li').length > 0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('飞行检查');
  });
});

describe.each(BASES)('instant results under %s', (base: TrialBase) => {
  let mounted: OpenSite;
  let page: Page;

  beforeAll(async () => {
    mounted = await openSite(base);
  });

  afterAll(() => mounted.close());

  async function open(): Promise<void> {
    const own = await newContext(mounted);
    ({ page } = await visit(mounted, own, 'plans/'));
    await page.keyboard.press('/');
    await page.keyboard.type('飞行检查');
    await page.locator('.instant [role=option] mark').first().waitFor();
  }

  afterEach(() => page.context().close());

  test('open on / and arrow keys and Enter lead to the clause', async () => {
    await open();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await chosen.count()).toBe(1);
    expect(await page.locator('[role=combobox]').getAttribute('aria-activedescendant')).toBe(
      await chosen.getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/plans/*/?q=*#*');
    expect(new URL(page.url()).pathname.startsWith(`${base}plans/`)).toBe(true);
  });

  test('close on Escape, and Enter without a choice opens the search page', async () => {
    await open();
    await page.keyboard.press('Escape');
    expect(await page.locator('.instant').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}search/?q=*`);
    await settled(page);
    expect(await total(page)).toBe(holding('飞行检查').length);
  });

  test('remember searches on this device until they are cleared', async () => {
    await open();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.goto(mounted.url('plans/'));
    await page.keyboard.press('/');
    await page.locator('[role=option]', { hasText: '飞行检查' }).waitFor();
    await page.getByRole('button', { name: '清除最近搜索' }).click();
    expect(await page.locator('.instant').isVisible()).toBe(false);
  });
});

/** Paths of what the service worker has kept. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [name] = await caches.keys();
    const kept = name ? await (await caches.open(name)).keys() : [];
    return kept.map(({ url }) => new URL(url).pathname);
  });
}

describe.each(BASES)('offline under %s', (base: TrialBase) => {
  test('what was visited and the search still work', async () => {
    const served = await serveSite({ dir: siteDir(base), base });
    const own = await newContext(site);
    const page = await own.newPage();
    await page.goto(served.url('search/'));
    await expect
      .poll(() => keptPaths(page), { timeout: 60_000 })
      .toEqual(
        expect.arrayContaining(
          ['search/', 'search/data/manifest.json', 'search/data/texts.json'].map((path) => base + path),
        ),
      );
    await served.close();
    await page.goto(served.url(`search/?q=${encodeURIComponent('飞行检查')}`));
    await settled(page);
    expect(await total(page)).toBe(holding('飞行检查').length);
    await own.close();
  });
});

test('on a phone the results are there without sideways scrolling', async () => {
  const own = await newContext(site, { viewport: { width: WIDTHS.phone, height: 844 } });
  for (const view of ['list', 'kwic']) {
    const { page } = await visit(site, own, `search/?q=${encodeURIComponent('基金')}&view=${view}`);
    await settled(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([view, over]).toEqual([view, 0]);
  }
  await own.close();
});

test('an ordinary page ships little for search until its field is used', async () => {
  const page = await context.newPage();
  await page.goto(site.url('plans/'), { waitUntil: 'networkidle' });
  const sizes = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /instant|search\/data|pagefind/i.test(name))
      .map(({ encodedBodySize }) => encodedBodySize),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2048);
});
