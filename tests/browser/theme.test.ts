import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bare, CITIES, excerptsOf, planOf } from './content.ts';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit, WIDTHS } from './visit.ts';

const THEME = 'drg-dip-payment';
const PATH = `themes/${THEME}/`;

let site: OpenSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
});

afterEach(() => context.close());

afterAll(() => site.close());

/** Opens the theme page in a fresh profile. */
async function open(query = '', options?: Parameters<typeof newContext>[1]): Promise<Page> {
  context = await newContext(site, options);
  return (await visit(site, context, PATH + query)).page;
}

/** City ids of the columns that are shown, from left to right. */
function columns(page: Page): Promise<string[]> {
  return page
    .locator('[data-compare] thead [data-plan]:visible')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset.plan ?? ''));
}

/** Issue ids of the rows that are shown, from top to bottom. */
function rows(page: Page): Promise<string[]> {
  return page
    .locator('[data-compare] tbody tr:visible')
    .evaluateAll((each) => each.map((row) => (row as HTMLElement).dataset.issue ?? ''));
}

/** What the table holds: for each issue and city the ids of clause and sentence, or the words of silence. */
function cells(page: Page): Promise<{ issue: string; plan: string; excerpts: string[]; words: string }[]> {
  return page.locator('[data-compare] tbody .cell').evaluateAll((found) =>
    found.map((cell) => {
      const excerpts = [...cell.querySelectorAll<HTMLElement>('.excerpt')].map(({ dataset }) =>
        [dataset.eid, dataset.start, dataset.end].join(' '),
      );
      const issue = cell.closest<HTMLElement>('tr')?.dataset.issue ?? '';
      const words = cell.querySelector('.silence')?.textContent ?? '';
      return { issue, plan: (cell as HTMLElement).dataset.plan ?? '', excerpts, words };
    }),
  );
}

/** Number of sentences among some excerpts, each counted once. */
function distinct(excerpts: Locator): Promise<number> {
  return excerpts.evaluateAll(
    (all) =>
      new Set(
        all.map((each) => {
          const { plan, eid, start } = (each as HTMLElement).dataset;
          return [plan, eid, start].join(' ');
        }),
      ).size,
  );
}

/** The background of the first element that fits, as the eye sees it. */
function background(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
}

/** What stands on the clipboard. */
function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the page says how well it does, how that was measured, and how to report an error', async () => {
  const page = await open();
  const line = page.locator('.accuracy');
  expect(await line.innerText()).toMatch(/准确率 [\d.]+%，召回率 [\d.]+%（\d+ 句）/);
  const parts = await line
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(parts).toEqual(['#accuracy', '#report']);
});

describe('evidence', () => {
  test.each([THEME, 'fund-supervision', 'remote-settlement'])(
    'every cell of %s holds what was found',
    async (theme) => {
      context = await newContext(site);
      const { page } = await visit(site, context, `themes/${theme}/`);
      const excerpts = excerptsOf(theme);
      expect(excerpts.length).toBeGreaterThan(20);
      for (const { issue, plan, excerpts: shown, words } of await cells(page)) {
        const due = excerpts.filter((each) => each.plan === plan && each.issues.includes(issue));
        const keys = due.map(({ eId, start, end }) => [eId, start, end].join(' '));
        expect([issue, plan, [...shown].sort()]).toEqual([issue, plan, keys.sort()]);
        if (keys.length === 0) expect(words).toMatch(/^未(提及|解析)$/);
      }
    },
  );

  test('an excerpt is verbatim and leads to its clause, which is marked there', async () => {
    const page = await open();
    const excerpt = page.locator('.excerpt:visible').first();
    const quoted = bare(await excerpt.locator('blockquote').innerText()).replace(/^“|”$/g, '');
    const eId = await excerpt.getAttribute('data-eid');
    await excerpt.locator('.place').click();
    await page.waitForURL(/plans\//);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${eId}`);
    const clause = page.locator(`[id="${eId}"]`);
    expect(bare((await clause.textContent()) ?? '')).toContain(quoted);
    expect(await clause.isVisible()).toBe(true);
  });

  test('an excerpt says on demand why it is here and opens in its context', async () => {
    const page = await open();
    const excerpt = page.locator('.excerpt:visible').first();
    await excerpt.locator('.why summary').click();
    expect(await excerpt.locator('.why').innerText()).toMatch(/规则.+原件第 \d+ 行/s);
    await excerpt.locator('[data-do=context]').click();
    const sheet = page.locator('dialog[open]');
    await sheet.waitFor();
    const quoted = bare(await excerpt.locator('blockquote').innerText()).replace(/^“|”$/g, '');
    expect(bare(await sheet.innerText())).toContain(quoted);
    await page.keyboard.press('Escape');
    expect(await sheet.count()).toBe(0);
  });

  test('the rule that an excerpt names is one of its row', async () => {
    const page = await open();
    const named = await page.locator('[data-compare] .why p > a[href^="#rule-"]').evaluateAll((links) =>
      links.map((link) => ({
        rule: link.textContent,
        issue: link.closest<HTMLElement>('tr')?.dataset.title ?? 'absent',
        issues: document.querySelector(link.getAttribute('href') ?? '')?.querySelector('dt')?.textContent,
      })),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ issue, issues }) => !issues?.includes(issue))).toEqual([]);
  });

  test('an error can be reported with clause, fingerprint and data version', async () => {
    const page = await open();
    const excerpt = page.locator('.excerpt:visible').first();
    await excerpt.locator('.why summary').click();
    await excerpt.locator('[data-do=report]').click();
    const text = await page.locator('dialog[open] textarea').inputValue();
    const plan = await excerpt.getAttribute('data-plan');
    expect(text).toContain(`${plan}#${await excerpt.getAttribute('data-eid')}`);
    expect(text).toContain((await excerpt.getAttribute('data-fingerprint')) ?? 'absent');
    expect(text).toMatch(/数据版本：\S+/);
  });
});

describe('choosing', () => {
  test('cities that are not chosen go, in the table, the findings and the address, and come back by back', async () => {
    const page = await open();
    await page.locator('[data-controls] label:has([value=ankang])').click();
    await page.locator('[data-controls] label:has([value=changchun])').click();
    expect(await columns(page)).toEqual(['xiangyang', 'yulin', 'jiyuan']);
    expect(await page.locator('.findings [data-plan=ankang]').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?plans=xiangyang,yulin,jiyuan');
    await page.goBack();
    expect(await columns(page)).toEqual(['xiangyang', 'yulin', 'jiyuan', 'changchun']);
    await page.goBack();
    expect(await columns(page)).toEqual(CITIES);
    expect(new URL(page.url()).search).toBe('');
    await page.goForward();
    expect(await columns(page)).toEqual(['xiangyang', 'yulin', 'jiyuan', 'changchun']);
    expect(await page.locator('[data-controls] [value=ankang]').isChecked()).toBe(false);
  });

  test('issues are filtered, in the table and the address', async () => {
    const page = await open();
    await page.locator('.issue-choice summary').click();
    await page.locator('[data-controls] label:has([value=drg])').click();
    expect(await rows(page)).toEqual(['drg']);
    expect(new URL(page.url()).search).toBe('?issue=drg');
    await page.goBack();
    expect((await rows(page)).length).toBeGreaterThan(5);
  });

  test('sentences are narrowed to what they are and how hard they bind, in the table and the address', async () => {
    const page = await open();
    await page.locator('.narrow-choice summary').first().click();
    await page.locator('[data-controls] label:has([value=目标])').click();
    const shown = page.locator('.excerpt:not([hidden])');
    const kinds = (key: 'status' | 'force') =>
      shown.evaluateAll(
        (all, name) => [...new Set(all.map((each) => (each as HTMLElement).dataset[name]))],
        key,
      );
    expect(await kinds('status')).toEqual(['目标']);
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?status=目标');
    expect(await page.locator('[data-shown]').innerText()).toBe(String(await distinct(shown)));
    await page.goto(`${page.url()}&force=${encodeURIComponent('量化且有期限')}`);
    expect(await kinds('force')).toEqual(['量化且有期限']);
  });

  test('a link to a sentence shows it, whatever kinds are chosen', async () => {
    const page = await open();
    const id = await page.locator('.excerpt[data-status=现状]').first().getAttribute('id');
    await page.goto(`${page.url()}?status=目标#${id}`);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  });

  test('silence tells what was looked for, each word leading to its search in that city alone', async () => {
    const page = await open();
    const silent = page.locator('.cell.silent').first();
    await silent.locator('summary').click();
    const city = await silent.getAttribute('data-plan');
    const links = await silent
      .locator('p a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(new URL(link).searchParams.get('plans')).toBe(city);
  });

  test('cities are ordered by how much they say', async () => {
    const page = await open();
    await page.locator('[data-controls] [name=order]').selectOption('most');
    const lengths = await page.locator('[data-compare] tbody').evaluate((body) => {
      const sums = new Map<string, number>();
      for (const cell of body.querySelectorAll<HTMLElement>('.cell')) {
        const plan = cell.dataset.plan ?? '';
        sums.set(plan, (sums.get(plan) ?? 0) + Number(cell.dataset.length));
      }
      return [...sums];
    });
    const most = lengths.sort((a, b) => b[1] - a[1]).map(([plan]) => plan);
    expect(await columns(page)).toEqual(most);
    expect(new URL(page.url()).search).toBe('?order=most');
    await page.reload();
    expect(await columns(page)).toEqual(most);
  });

  test('cities are ordered by how much of what they say other chosen cities say too', async () => {
    const chosen = ['ankang', 'jiyuan', 'changchun'];
    const page = await open(`?plans=${chosen.join(',')}&order=alike`);
    const shares = await page.locator('[data-compare] tbody').evaluate((body, plans) => {
      const share = (plan: string) => {
        const cells = [...body.querySelectorAll<HTMLElement>(`.cell[data-plan=${plan}]`)];
        const stretches = cells.flatMap((cell) => [...cell.querySelectorAll<HTMLElement>('.common')]);
        const shared = stretches.filter(({ dataset }) =>
          plans.some((id) => dataset.with?.split(' ').includes(id)),
        );
        const letters = shared.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
        return letters / cells.reduce((sum, { dataset }) => sum + Number(dataset.length), 0);
      };
      return plans.map((plan) => [plan, share(plan)] as const);
    }, chosen);
    const alike = shares.toSorted((a, b) => b[1] - a[1]).map(([plan]) => plan);
    expect(await columns(page)).toEqual(alike);
  });

  test('an address opens what it names, whatever its order', async () => {
    const page = await open('?issue=dip,drg&plans=yulin,xiangyang');
    expect(await columns(page)).toEqual(['xiangyang', 'yulin']);
    expect(await rows(page)).toEqual(['drg', 'dip']);
    expect(await page.locator('[data-controls] [value=jiyuan]').isChecked()).toBe(false);
  });

  test('what an address names that is unknown is ignored with a notice, never an empty page', async () => {
    const page = await open('?plans=atlantis&issue=nothing&order=upside-down');
    expect(await columns(page)).toEqual(CITIES);
    expect((await rows(page)).length).toBeGreaterThan(5);
    const notice = await page.locator('[data-notice]').innerText();
    for (const word of ['atlantis', 'nothing', 'upside-down']) expect(notice).toContain(word);
  });

  test('the number of cities that speak is of those shown', async () => {
    const page = await open('?plans=xiangyang,yulin');
    const counts = await page.locator('[data-compare] tbody tr').evaluateAll((each) =>
      each.map((row) => ({
        said: [...row.querySelectorAll('.count [data-speaking], .count [data-chosen]')].map(
          (n) => n.textContent,
        ),
        speaking: row.querySelectorAll('.cell.excerpts:not([hidden])').length,
      })),
    );
    for (const { said, speaking } of counts) expect(said).toEqual([String(speaking), '2']);
  });

  test('common wording fades, with JavaScript off too', async () => {
    const page = await open('', { javaScriptEnabled: false });
    const colour = () =>
      page
        .locator('.excerpt .common')
        .first()
        .evaluate((each) => getComputedStyle(each).color);
    const plain = await colour();
    await page.locator('[name=common]').check();
    expect(await colour()).not.toBe(plain);
  });

  test('common wording is what another chosen city shares; a city alone shares nothing', async () => {
    const apart = async (plans: string) => {
      const page = await open(`?plans=${plans}&common=fade`);
      return page
        .locator('.excerpt[data-plan=xiangyang] .common')
        .evaluateAll((each) =>
          each.map((stretch) => [(stretch as HTMLElement).dataset.with, stretch.classList.contains('apart')]),
        );
    };
    const alone = await apart('xiangyang');
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter(([, isApart]) => !isApart)).toEqual([]);
    for (const [cities, isApart] of await apart('xiangyang,yulin'))
      expect(isApart).toBe(!String(cities).split(' ').includes('yulin'));
  });
});

describe('links', () => {
  test('a link to a row marks it and says what it is', async () => {
    const page = await open('#drg');
    expect(await background(page, '#drg > .issue')).not.toBe(await background(page, '#dip > .issue'));
    expect(await page.locator('[data-notice]').innerText()).toContain('DRG');
  });

  test('a link to an excerpt marks it, opens its fold and overrules a choice that hides it', async () => {
    const page = await open();
    const folded = page.locator('details.more .excerpt').first();
    const [id, plan] = [await folded.getAttribute('id'), await folded.getAttribute('data-plan')];
    const other = CITIES.find((city) => city !== plan);
    await page.goto(site.url(`${PATH}?plans=${other}#${id}`));
    const target = page.locator(`[id="${id}"]`);
    expect(await target.isVisible()).toBe(true);
    expect(await background(page, `[id="${id}"]`)).not.toBe(await background(page, '.excerpt:not(:target)'));
    expect((await columns(page)).sort()).toEqual([plan, other].sort());
  });

  test('a link to an excerpt among the cities chosen counts no city twice', async () => {
    const page = await open();
    const id = await page.locator('#drg [data-plan=xiangyang] .excerpt').first().getAttribute('id');
    await page.goto(site.url(`${PATH}?plans=xiangyang,yulin&issue=drg#${id}`));
    expect(await page.locator('#drg [data-chosen]').innerText()).toBe('2');
    expect(await page.locator('[data-issue-summary]').innerText()).toMatch(/^1 \//);
    expect(await page.locator('[data-notice]').innerText()).toContain('襄阳');
  });

  test('hiding the city that a link points at lets go of the link', async () => {
    const page = await open();
    const id = await page.locator('#drg [data-plan=xiangyang] .excerpt').first().getAttribute('id');
    await page.goto(site.url(`${PATH}#${id}`));
    await page.locator('[data-controls] label:has([value=yulin])').click();
    expect(new URL(page.url()).hash).not.toBe('');
    await page.locator('[data-controls] label:has([value=xiangyang])').click();
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    expect(await columns(page)).toEqual(['ankang', 'jiyuan', 'changchun']);
    await page.goBack();
    expect(await columns(page)).toEqual(['xiangyang', 'ankang', 'jiyuan', 'changchun']);
  });

  test('page, row and excerpt are shared by their address', async () => {
    const page = await open('?plans=yulin', { permissions: ['clipboard-read', 'clipboard-write'] });
    // A share sheet belongs to the system; where there is none, the address is copied.
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }),
    );
    await page.locator('[data-do=share-page]').click();
    await expect.poll(() => clipboard(page)).toBe(site.url(`${PATH}?plans=yulin`));
    await page.locator('#drg [data-do=share-row]').click();
    await expect.poll(() => clipboard(page)).toBe(site.url(`${PATH}?plans=yulin#drg`));
    const excerpt = page.locator('.excerpt:visible').first();
    await excerpt.locator('.why summary').click();
    await excerpt.locator('[data-do=share]').click();
    await expect
      .poll(() => clipboard(page))
      .toBe(site.url(`${PATH}?plans=yulin#${await excerpt.getAttribute('id')}`));
  });

  test('an excerpt is copied with its source', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const excerpt = page.locator('#drg [data-plan=yulin] .excerpt').first();
    await excerpt.hover();
    await excerpt.locator('.why summary').click();
    await excerpt.locator('[data-do=copy]').click();
    const quoted = (await excerpt.locator('blockquote').textContent()) ?? 'absent';
    await expect.poll(() => clipboard(page)).toContain(quoted.trim());
    const copied = await clipboard(page);
    const { title, docNumber } = planOf('yulin');
    const place = (await excerpt.locator('.place').textContent()) ?? 'absent';
    for (const part of [title, docNumber ?? '', place]) expect(bare(copied)).toContain(bare(part));
    expect(copied).toContain(site.url(`plans/yulin/#${await excerpt.getAttribute('data-eid')}`));
  });

  test('the system share sheet is used where there is one', async () => {
    const page = await open();
    await page.evaluate(() => {
      const share = async (data: ShareData) => Object.assign(document.body.dataset, { shared: data.url });
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    });
    await page.locator('[data-do=share-page]').click();
    await expect.poll(() => page.locator('body').getAttribute('data-shared')).toBe(site.url(PATH));
  });
});

describe('taking away', () => {
  test('the download holds exactly the sentences shown, and the button says how many', async () => {
    const page = await open('?plans=xiangyang,yulin&issue=drg,dip');
    const button = page.locator('[data-do=csv]');
    const said = Number(/\d+/.exec(await button.innerText())?.[0]);
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines.length).toBe(said);
    const found = excerptsOf(THEME).filter(
      ({ plan, issues }) =>
        ['xiangyang', 'yulin'].includes(plan) && issues.some((issue) => ['drg', 'dip'].includes(issue)),
    );
    for (const { text: sentence } of found)
      expect(bare(text)).toContain(bare(sentence).replaceAll('"', '""'));
  });

  test('on paper stand the rows chosen, their sources, and no controls', async () => {
    const page = await open('?plans=xiangyang,yulin&issue=drg');
    await page.emulateMedia({ media: 'print' });
    expect(await rows(page)).toEqual(['drg']);
    expect(await columns(page)).toEqual(['xiangyang', 'yulin']);
    expect(await page.locator('[data-controls]:visible, .site-search:visible, button:visible').count()).toBe(
      0,
    );
    const text = await page.locator('[data-compare]').innerText();
    for (const place of await page.locator('#drg .cell-body > .excerpt .place:visible').allInnerTexts()) {
      expect(text).toContain(place);
    }
    expect(await page.locator('main').innerText()).toMatch(/数据版本 \S+/);
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: WIDTHS.phone, height: 844 }, hasTouch: true, isMobile: true };

  test('one city is read at a time, and the choice is remembered', async () => {
    const page = await open('', phone);
    const cities = () =>
      page
        .locator('[data-compare] tbody .cell:visible')
        .evaluateAll((found) => [...new Set(found.map((cell) => (cell as HTMLElement).dataset.plan))]);
    expect(await cities()).toEqual(CITIES);
    await page.locator('[data-switch] [value=yulin]').click();
    expect(await cities()).toEqual(['yulin']);
    await page.reload();
    expect(await cities()).toEqual(['yulin']);
  });

  test('the row being read stays in sight when another city is chosen', async () => {
    const page = await open('', phone);
    const row = page.locator('[data-compare] tbody tr').nth(5);
    await row
      .locator('.cell')
      .last()
      .evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
    await page.locator('[data-switch] [value=yulin]').click();
    const [bar, box] = [await page.locator('[data-switch]').boundingBox(), await row.boundingBox()];
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(Math.abs(box!.y - (bar!.y + bar!.height))).toBeLessThan(60);
  });

  test('a link to an excerpt shows it, whatever city was read last', async () => {
    const page = await open('', phone);
    const id = await page.locator('#drg [data-plan=xiangyang] .excerpt').first().getAttribute('id');
    await page.locator('[data-switch] [value=yulin]').click();
    await page.goto('about:blank');
    await page.goto(site.url(`${PATH}?plans=xiangyang,yulin&issue=drg#${id}`));
    const target = page.locator(`[id="${id}"]`);
    expect(await target.isVisible()).toBe(true);
    const box = await target.boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y + box!.height).toBeLessThan(844);
  });

  test('the switch stays in sight while the rows go by', async () => {
    const page = await open('', phone);
    await page.locator('[data-compare] tbody tr').nth(3).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy({ top: 600, behavior: 'instant' }));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(800);
    const box = await page.locator('[data-switch]').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(200);
  });
});

describe('terms', () => {
  test('are linked where they first stand, in the commentary too', async () => {
    const page = await open();
    expect(await page.locator('.commentary-text a.term').allInnerTexts()).toEqual(
      expect.arrayContaining(['DRG', 'DIP']),
    );
    const linked = await page
      .locator('a.term')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).hash));
    expect(new Set(linked).size).toBe(linked.length);
  });

  test('in a commentary cut short, the keyboard opens it', async () => {
    const page = await open();
    const last = page.locator('.commentary-text a.term').last();
    await last.focus();
    const [text, link] = [await page.locator('.commentary-text').boundingBox(), await last.boundingBox()];
    expect(link!.y + link!.height).toBeLessThanOrEqual(text!.y + text!.height + 1);
    expect(text!.height).toBeGreaterThan(100);
  });
});

describe('the matrices', () => {
  test('every cell says how much, or that nothing is said, and leads to what it counts', async () => {
    context = await newContext(site);
    const { page } = await visit(site, context, 'themes/');
    const shown = await page.locator('.matrix td.cell').evaluateAll((found) =>
      found.map((cell) => ({
        words: (cell as HTMLElement).innerText.trim(),
        href: cell.querySelector('a')?.getAttribute('href') ?? '',
      })),
    );
    expect(shown.length).toBeGreaterThan(500);
    for (const { words, href } of shown) {
      expect(words).toMatch(/^(<?[\d.]+%|未提及)$/);
      expect(href).toMatch(/\/themes\/[a-z-]+\/\?plans=[a-z]+(&issue=([a-z-]+)#\2)?$/);
    }
  });

  test.each(['%', '未提及'])('a cell that says %s is borne out by the page it opens', async (word) => {
    context = await newContext(site);
    const { page } = await visit(site, context, 'themes/');
    const cell = page.locator('.matrix.issues td.cell a', { hasText: word }).first();
    const sentences = Number(/(\d+) 句/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1] ?? 0);
    await cell.click();
    await page.waitForURL(/plans=/);
    expect(await page.locator('[data-compare] tbody .cell:visible').count()).toBe(1);
    expect(await page.locator('[data-compare] tbody .cell:visible .excerpt').count()).toBe(sentences);
    if (sentences === 0) expect(await page.locator('.cell:visible .silence').innerText()).toBe('未提及');
  });
});
