import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bare, CITIES, clausesOf, planOf, sectionsOf } from './content.ts';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit } from './visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Opens a page in a fresh profile, runs the checks and closes it. */
async function on(
  path: string,
  check: (page: Page) => Promise<void>,
  options?: Parameters<typeof newContext>[1],
): Promise<void> {
  const context = await newContext(site, options);
  const { page } = await visit(site, context, path);
  await check(page);
  await context.close();
}

/** The background of an element, as the eye sees it. */
function background(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
}

describe.each(CITIES)('the plan of %s', (city) => {
  test('stands there whole: every clause, in order, verbatim', async () => {
    await on(`plans/${city}/`, async (page) => {
      const shown = await page.locator('[data-book] [data-clause]').evaluateAll((found) =>
        found.map((clause) => {
          const copy = clause.cloneNode(true) as HTMLElement;
          for (const margin of copy.querySelectorAll('[data-margin]')) margin.remove();
          return { eId: clause.id, text: copy.textContent ?? '' };
        }),
      );
      const due = clausesOf(city).map(({ eId, text }) => ({ eId, text: bare(text) }));
      expect(shown.map(({ eId, text }) => ({ eId, text: bare(text) }))).toEqual(due);
    });
  });

  test('has its chapters and boxes in the outline', async () => {
    await on(`plans/${city}/`, async (page) => {
      const links = await page
        .locator('nav.outline a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.slice(1)));
      const due = sectionsOf(city).filter(({ kind, level }) => kind !== 'table' && level <= 2);
      expect(links).toEqual(expect.arrayContaining(due.map(({ eId }) => eId)));
    });
  });

  test('is named as what it is', async () => {
    const { title, titleSupplied, type } = planOf(city);
    await on(`plans/${city}/`, async (page) => {
      const heading = bare(await page.locator('h1').innerText());
      expect(heading).toContain(bare(title));
      expect(/^[[［【]/.test(heading)).toBe(titleSupplied);
      if (type !== '规划') expect(bare(await page.locator('main').innerText())).toContain('不是规划');
    });
  });
});

test('a link to a clause marks it and only it', async () => {
  const [first, second] = clausesOf('yulin').filter(({ kind }) => kind === 'paragraph');
  await on(`plans/yulin/#${second!.eId}`, async (page) => {
    const marked = await background(page, `[id="${second!.eId}"] .text`);
    expect(marked).not.toBe(await background(page, `[id="${first!.eId}"] .text`));
    const box = await page.locator(`[id="${second!.eId}"]`).boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeLessThan(900);
  });
});

test('a link to a row of a table marks it', async () => {
  const rows = clausesOf('yulin').filter(({ kind }) => kind === 'row');
  const [other, row] = [rows[1]!, rows[2]!];
  await on(`plans/yulin/#${row.eId}`, async (page) => {
    const marked = await background(page, `[id="${row.eId}"] td`);
    expect(marked).not.toBe(await background(page, `[id="${other.eId}"] td`));
  });
});

test('clause and seed line lead to each other, and the line is marked', async () => {
  const clause = clausesOf('changchun').find(({ kind, text }) => kind === 'paragraph' && text.length > 40)!;
  const line = clause.lines[0];
  await on(`plans/changchun/#${clause.eId}`, async (page) => {
    await page.locator(`[id="${clause.eId}"] .trace a[href*="source/#L${line}"]`).click();
    await page.waitForURL(/source\//);
    const item = page.locator(`#L${line}`);
    const text = bare((await item.locator('.line').textContent()) ?? '').replaceAll(/[#*]/g, '');
    expect(text).toContain(bare(clause.text).slice(0, 6));
    expect(await background(page, `#L${line}`)).not.toBe(await background(page, `#L${line + 2}`));
    await item.locator('.place').click();
    await page.waitForURL(/plans\/changchun\/#/);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${clause.eId}`);
  });
});

test('what the parser did to a clause can be read beside it', async () => {
  const joined = clausesOf('xiangyang').find(({ issues }) =>
    issues.some(({ key }) => key === 'page-break-joined'),
  )!;
  await on(`plans/xiangyang/#${joined.eId}`, async (page) => {
    const notes = page.locator(`[id="${joined.eId}"] .notes`);
    await notes.locator('summary').click();
    expect(bare(await notes.innerText()).length).toBeGreaterThan(8);
  });
});

test('the source page has every line of the seed', async () => {
  const { seed } = planOf('ankang');
  await on('plans/ankang/source/', async (page) => {
    expect(await page.locator('ol.lines > li').count()).toBe(seed.lines);
  });
});

test('a word is found in the plan from one character on, and stepped through', async () => {
  const due = clausesOf('ankang').reduce((sum, { text }) => sum + text.split('药').length - 1, 0);
  await on('plans/ankang/', async (page) => {
    await page.locator('[data-find] input').fill('药');
    await expect.poll(() => page.locator('[data-find] [data-count]').innerText()).toContain(`/ ${due} 处`);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-find] [data-count]').innerText()).toContain('第 2 /');
    await page.locator('[data-find] input').fill('没有这样的话');
    await expect.poll(() => page.locator('[data-find] [data-count]').innerText()).toBe('没有');
  });
});

test('a word that comes with a link to a clause is marked there first', async () => {
  const word = '医保';
  const found = clausesOf('yulin').filter(({ kind, text }) => kind !== 'toc' && text.includes(word));
  const clause = found.at(-3)!;
  await on(`plans/yulin/?q=${encodeURIComponent(word)}#${clause.eId}`, async (page) => {
    const now = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('found-now') ?? [])] as Range[];
      const own = range?.startContainer.parentElement?.closest('[data-clause]');
      return { text: range?.toString(), clause: own?.id, others: CSS.highlights.get('found')?.size ?? 0 };
    });
    expect([now.text, now.clause]).toEqual([word, clause.eId]);
    expect(now.others).toBeGreaterThan(found.length - 2);
    expect(await page.locator('[data-find] input').inputValue()).toBe(word);
    const box = await page.locator(`[id="${clause.eId}"]`).boundingBox();
    expect(box!.y + box!.height).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(900);
  });
});

test('a clause is cited with its place and address, and the citation is copied', async () => {
  const clause = clausesOf('changchun').find(({ kind, text }) => kind === 'paragraph' && text.length > 40)!;
  const check = async (page: Page) => {
    const own = page.locator(`[id="${clause.eId}"]`);
    await own.hover();
    await own.locator('[data-do=cite]').click();
    const sheet = page.locator('dialog[open]');
    const text = await sheet.locator('pre').innerText();
    expect(text).toContain(planOf('changchun').title);
    expect(text).toContain(site.url(`plans/changchun/#${clause.eId}`));
    await sheet.getByRole('button', { name: '复制', exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await sheet.locator('select').selectOption({ label: '法学引注手册' });
    expect(await sheet.locator('pre').innerText()).toMatch(/^《.+》/);
  };
  await on(`plans/changchun/#${clause.eId}`, check, { permissions: ['clipboard-read', 'clipboard-write'] });
});

test.each(['xiangyang', 'yulin', 'jiyuan'])(
  'in the plan of %s a term is linked once, where it first stands',
  async (city) => {
    await on(`plans/${city}/`, async (page) => {
      const late = await page.locator('[data-book] a.term').evaluateAll((links) => {
        const book = document.querySelector('[data-book]') as HTMLElement;
        const before = (link: Element) => {
          const range = document.createRange();
          range.setStart(book, 0);
          range.setEndBefore(link);
          const part = document.createElement('div');
          part.append(range.cloneContents());
          // Headings, the list of contents and the margins have no links to terms.
          for (const other of part.querySelectorAll('h2, h3, h4, h5, .toc, thead, .title, [data-margin]'))
            other.remove();
          for (const own of part.querySelectorAll('a.term')) own.replaceWith('|');
          return part.textContent ?? '';
        };
        return links
          .filter((link) => before(link).includes(link.textContent ?? ''))
          .map((link) => link.textContent);
      });
      expect(late).toEqual([]);
    });
  },
);
