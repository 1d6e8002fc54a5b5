import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clausesOf, planOf } from './content.ts';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit } from './visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const paragraphs = clausesOf('yulin').filter(({ kind, text }) => kind === 'paragraph' && text.length > 60);
const [clause, next] = [paragraphs[0]!, paragraphs[1]!];
const row = clausesOf('yulin').find(({ kind, text }) => kind === 'row' && /\d/.test(text))!;

/** Opens a page of the site in a fresh profile, runs checks and closes it. */
async function on(path: string, check: (page: Page, problems: string[]) => Promise<void>): Promise<void> {
  const context = await newContext(site, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, problems } = await visit(site, context, path);
  await check(page, problems);
  await context.close();
}

/** Selects from a word of one element to a word of another, as a reader's hand does. */
async function select(page: Page, from: [string, string], to: [string, string]): Promise<void> {
  await page.evaluate(
    ([[fromId, first], [toId, last]]) => {
      const place = (id: string, word: string, isEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const at = (walker.currentNode as Text).data.indexOf(word);
          if (at >= 0) return [walker.currentNode, at + (isEnd ? word.length : 0)];
        }
        throw new Error(`no ${word} in ${id}`);
      };
      const [a, b] = [place(fromId, first, false), place(toId, last, true)];
      getSelection()!.setBaseAndExtent(a[0], a[1], b[0], b[1]);
    },
    [from, to] as const,
  );
  await page.locator('[data-selected]:not([hidden])').waitFor();
}

/** Copies the words selected with their citation, and returns what was copied. */
async function copied(page: Page): Promise<string> {
  await page.locator('[data-words=copy]').click();
  await expect.poll(() => page.locator('[data-words=copy]').innerText()).toBe('已复制');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The words that the page marks as those that the link named. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('quoted') ?? [])].map((range) => String(range)));

const linkIn = (text: string) => /https?:\S+/.exec(text)![0].slice(site.url('').length);

test('words selected are copied as they are, with document, place, and a link that marks just them', async () => {
  const words = clause.text.slice(5, 25);
  await on('plans/yulin/', async (page, problems) => {
    await select(page, [clause.eId, words.slice(0, 3)], [clause.eId, words]);
    const text = await copied(page);
    expect(text).toContain(`“${words}”\n——玉林：`);
    expect(text).toContain(planOf('yulin').title);
    expect(text).toContain(site.url(`plans/yulin/#${clause.eId}&exact=`));
    expect(text).toContain(':~:text=');
    await on(linkIn(text), async (arrived) => {
      await expect.poll(() => marked(arrived)).toEqual([words]);
      await expect.poll(() => arrived.locator(`[id="${clause.eId}"]`).isVisible()).toBe(true);
      const box = (await arrived.locator(`[id="${clause.eId}"]`).boundingBox())!;
      expect(box.y + box.height).toBeGreaterThan(0);
      expect(box.y).toBeLessThan(900);
    });
    expect(problems).toEqual([]);
  });
});

test('words of two clauses are copied and marked in both', async () => {
  const [end, start] = [clause.text.slice(-12), next.text.slice(0, 12)];
  await on('plans/yulin/', async (page) => {
    await select(page, [clause.eId, end], [next.eId, start]);
    const text = await copied(page);
    expect(text.startsWith(`“${end}\n`)).toBe(true);
    await on(linkIn(text), async (arrived) => {
      await expect.poll(async () => (await marked(arrived)).length).toBeGreaterThan(1);
      expect((await marked(arrived))[0]).toBe(end);
      expect((await marked(arrived)).pop()).toBe(start);
    });
  });
});

test('words that are gone are said to be, and the clause is shown', async () => {
  await on(`plans/yulin/#${clause.eId}&exact=${encodeURIComponent('从未写过的话')}`, async (page) => {
    await page.locator('.toast').getByText('不同').waitFor();
    expect(await marked(page)).toEqual([]);
    await expect
      .poll(async () => (await page.locator(`[id="${clause.eId}"]`).boundingBox())!.y)
      .toBeLessThan(900);
  });
});

test('words selected are clipped as just these words, and a part of a row is one of its text', async () => {
  const [words, cell] = [clause.text.slice(5, 25), row.text.split('\t').find((text) => text.length > 2)!];
  await on('plans/yulin/', async (page) => {
    await select(page, [clause.eId, words.slice(0, 3)], [clause.eId, words]);
    await page.locator('[data-words=clip]').click();
    await page.locator('.toast').getByText('已摘录').waitFor();
    await select(page, [row.eId, cell], [row.eId, cell]);
    await page.locator('[data-words=clip]').click();
    await page.locator('.toast a').click();
    await expect.poll(() => page.locator('.desk-item blockquote').allTextContents()).toEqual([words, cell]);
    expect(await page.locator('[data-remark]').allInnerTexts()).toEqual(['', '']);
  });
});

test('a clause is copied whole with its citation from the sheet that cites it', async () => {
  await on('plans/yulin/', async (page) => {
    await page.locator(`[id="${clause.eId}"] [data-do=cite]`).click();
    await page.locator('.sheet').getByText('连原文复制').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`“${clause.text.trim()}”`);
  });
});
