import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clausesOf } from './content.ts';
import { type OpenSite, openSite } from './site.ts';
import { newContext, type Visit, visit } from './visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const clauses = clausesOf('yulin').filter(({ kind, text }) => kind === 'paragraph' && text.length > 40);
const [first, second, third] = clauses.slice(0, 3);

/** Runs checks in a fresh profile and closes it. */
async function withContext(
  check: (context: BrowserContext) => Promise<void>,
  options?: Parameters<typeof newContext>[1],
): Promise<void> {
  const context = await newContext(site, options);
  await check(context);
  await context.close();
}

/** Clips clauses of 玉林 on its page. */
async function clip(page: Page, ...eIds: string[]): Promise<void> {
  for (const eId of eIds) {
    await page.locator(`[id="${eId}"] [data-do=clip]`).click();
    await page.locator('.toast').getByText('已摘录').waitFor();
    await page.locator('.toast').evaluate((toast) => toast.replaceChildren());
  }
}

/** Opens the plan of 玉林, clips clauses, and returns the desk in a second tab. */
async function deskWith(context: BrowserContext, ...eIds: string[]): Promise<Visit & { plan: Page }> {
  const { page: plan } = await visit(site, context, 'plans/yulin/');
  await clip(plan, ...eIds);
  return { ...(await visit(site, context, 'clippings/')), plan };
}

const texts = (page: Page) => page.locator('.desk-item blockquote').allTextContents();
const shown = (eIds: readonly string[]) =>
  eIds.map((eId) =>
    clausesOf('yulin')
      .find((clause) => clause.eId === eId)!
      .text.trim()
      .replaceAll('\t', '　'),
  );
const expectTexts = (page: Page, ...eIds: string[]) => expect.poll(() => texts(page)).toEqual(shown(eIds));

describe('what is clipped', () => {
  test('lies in the folder with its source, is counted, and is there after a reload', async () => {
    await withContext(async (context) => {
      const { page, plan, problems } = await deskWith(context, first!.eId, second!.eId);
      await expectTexts(page, first!.eId, second!.eId);
      expect(await page.locator('.desk-source').first().innerText()).toMatch(/玉林 · 《.+》.*数据版本/);
      expect(await plan.locator('[data-clippings]').innerText()).toBe('2');
      await page.reload();
      await expectTexts(page, first!.eId, second!.eId);
      expect(problems).toEqual([]);
    });
  });

  test('is taken from an excerpt as its very words, and the link back marks them', async () => {
    await withContext(async (context) => {
      const { page } = await visit(site, context, 'themes/drg-dip-payment/');
      const excerpt = page.locator('#drg [data-plan=changchun] .excerpt').first();
      const words = (await excerpt.locator('blockquote').textContent())!.trim();
      await excerpt.locator('[data-do=clip]').click();
      await page.locator('.toast a').click();
      await expect.poll(() => texts(page)).toEqual([words]);
    });
  });

  test.each([
    ['indicators/', '.said [data-do=clip]', '.desk-item.quote'],
    ['timeline/', 'figure.chart [data-do=clip]', '.desk-item.picture'],
    ['indicators/', '[data-facts=numbers] tbody [data-do=clip]', '.desk-item.quote'],
    ['tasks/', 'tbody [data-do=clip]', '.desk-item.quote'],
    [
      'search/?q=智能监控',
      '.search-hit [data-do=clip], .search-hit button:text-is("摘录")',
      '.desk-item.quote',
    ],
  ])('can come from %s', async (path, button, item) => {
    await withContext(async (context) => {
      const { page, problems } = await visit(site, context, path);
      await page.locator(button).first().click();
      await page.locator('.toast a').click();
      await page.locator(item).waitFor();
      expect(problems).toEqual([]);
    });
  });

  test('can be a finding, which says that it is no words of a plan', async () => {
    await withContext(async (context) => {
      const { page } = await visit(site, context, 'themes/drg-dip-payment/');
      const finding = page.locator('.findings li:has(details)').first();
      const words = await finding.locator('summary').innerText();
      await finding.locator('summary').click();
      await finding.locator('[data-do=clip]').click();
      await page.locator('.toast a').click();
      await expect.poll(() => texts(page)).toEqual([words]);
      expect(await page.locator('[data-remark]').innerText()).toContain('编者概括');
    });
  });

  test('can be all hits of a search, whether shown or not', async () => {
    await withContext(async (context) => {
      const { page } = await visit(site, context, 'search/?q=监管');
      await page.locator('[data-total][aria-busy=false]').waitFor();
      const total = Number(await page.locator('[data-total]').getAttribute('data-total'));
      expect(total).toBeGreaterThan(20);
      await page.locator('[data-part=clip]').click();
      await page.locator('.toast a').click();
      await expect.poll(() => page.locator('.desk-item').count()).toBe(total);
    });
  });
});

describe('two tabs', () => {
  test('see each other’s clippings and keep each other’s changes', async () => {
    await withContext(async (context) => {
      const { page, plan } = await deskWith(context, first!.eId);
      const { page: other } = await visit(site, context, 'clippings/');
      await clip(plan, second!.eId);
      for (const tab of [page, other]) await expectTexts(tab, first!.eId, second!.eId);
      await page.locator('[data-note]').first().fill('甲的批注');
      await other.locator('[data-grip]').nth(1).press('ArrowUp');
      await page.locator('[data-note]').first().blur();
      for (const tab of [page, other]) {
        await expectTexts(tab, second!.eId, first!.eId);
        await expect.poll(() => tab.locator('[data-note]').nth(1).inputValue()).toBe('甲的批注');
      }
    });
  });

  test('what one has removed the other does not bring back', async () => {
    await withContext(async (context) => {
      const { page, plan } = await deskWith(context, first!.eId, second!.eId);
      await page.locator('[data-remove]').first().click();
      await clip(plan, third!.eId);
      await expectTexts(page, second!.eId, third!.eId);
      await page.reload();
      await expectTexts(page, second!.eId, third!.eId);
    });
  });
});

describe('arranging', () => {
  test('by keyboard: arrows, Home and End, with the focus kept and the place said', async () => {
    await withContext(async (context) => {
      const { page } = await deskWith(context, first!.eId, second!.eId, third!.eId);
      await page.locator('[data-grip]').first().press('ArrowDown');
      await expectTexts(page, second!.eId, first!.eId, third!.eId);
      await page.keyboard.press('End');
      await expectTexts(page, second!.eId, third!.eId, first!.eId);
      expect(await page.locator('[data-part=say]').innerText()).toContain('第 3 位');
      await page.reload();
      await expectTexts(page, second!.eId, third!.eId, first!.eId);
    });
  });

  test('by dragging', async () => {
    await withContext(async (context) => {
      const { page } = await deskWith(context, first!.eId, second!.eId, third!.eId);
      await expectTexts(page, first!.eId, second!.eId, third!.eId);
      const [from, to] = [page.locator('.desk-grip').nth(1), page.locator('.desk-item').first()];
      const [grip, top] = [(await from.boundingBox())!, (await to.boundingBox())!];
      await page.mouse.move(grip.x + 8, grip.y + 10);
      await page.mouse.down();
      await page.mouse.move(grip.x + 8, grip.y - 40, { steps: 4 });
      await page.mouse.move(top.x + 8, top.y + 2, { steps: 8 });
      await page.mouse.up();
      await expectTexts(page, second!.eId, first!.eId, third!.eId);
      await page.reload();
      await expectTexts(page, second!.eId, first!.eId, third!.eId);
    });
  });

  test('under headings, in folders, and each step can be taken back', async () => {
    await withContext(async (context) => {
      const { page } = await deskWith(context, first!.eId);
      await page.locator('[data-act=heading]').click();
      await page.locator('[data-name]:focus').waitFor();
      await page.keyboard.type('总则');
      await page.locator('.heading [data-grip]').press('Home');
      await expect.poll(() => page.locator('.desk-item').first().getAttribute('class')).toContain('heading');
      await page.locator('[data-act=folder]').click();
      await expect.poll(() => page.locator('[data-folder]').count()).toBe(2);
      await page.locator('.desk-name:focus').waitFor();
      await page.keyboard.type('第二夹');
      await page.keyboard.press('Enter');
      await page.locator('[data-folder]').first().click();
      await page.locator('.quote [data-carry]').selectOption({ label: '第二夹' });
      await expectTexts(page);
      await page.locator('[data-folder]').nth(1).click();
      await expectTexts(page, first!.eId);
      await page.keyboard.press('Control+z');
      await expectTexts(page);
      await page.locator('[data-folder]').first().click();
      await expectTexts(page, first!.eId);
      await page.reload();
      await expect.poll(() => page.locator('[data-name]').inputValue()).toBe('总则');
    });
  });

  test('a removed folder comes back whole', async () => {
    await withContext(async (context) => {
      const { page } = await deskWith(context, first!.eId, second!.eId);
      await page.locator('[data-act=remove]').click();
      await expectTexts(page);
      await page.locator('[data-act=undo]').click();
      await expectTexts(page, first!.eId, second!.eId);
    });
  });
});

describe('a folder travels', () => {
  /** Saves what a button offers and returns its name and bytes. */
  async function saved(page: Page, send: string): Promise<{ name: string; path: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-send=${send}]`).click(),
    ]);
    const path = await download.path();
    return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
  }

  test('as a Word document with headings, quotations and footnotes', async () => {
    await withContext(async (context) => {
      const { page, problems } = await deskWith(context, first!.eId, second!.eId);
      const { name, bytes } = await saved(page, 'docx');
      expect(name).toBe('我的摘录.docx');
      const parts = unzipSync(bytes);
      expect(strFromU8(parts['word/document.xml']!)).toContain(first!.text.slice(0, 20));
      expect(strFromU8(parts['word/footnotes.xml']!).match(/\[EB\/OL\]/g)).toHaveLength(2);
      expect(problems).toEqual([]);
    });
  });

  test('as Markdown and CSV', async () => {
    await withContext(async (context) => {
      const { page } = await deskWith(context, first!.eId);
      expect((await saved(page, 'md')).bytes.toString()).toContain('[^1]');
      expect((await saved(page, 'csv')).bytes.toString()).toContain(first!.text.slice(0, 20));
    });
  });

  test('as a file, into another browser, with notes and headings', async () => {
    await withContext(async (context) => {
      const { page } = await deskWith(context, first!.eId, second!.eId);
      await page.locator('[data-note]').first().fill('可参考');
      await page.locator('[data-note]').first().blur();
      const { path } = await saved(page, 'file');
      await withContext(async (elsewhere) => {
        const { page: their } = await visit(site, elsewhere, 'clippings/');
        await their.locator('[data-part=file]').setInputFiles(path);
        await expectTexts(their, first!.eId, second!.eId);
        expect(await their.locator('[data-note]').first().inputValue()).toBe('可参考');
        expect(await their.locator('.desk-name').inputValue()).toContain('我的摘录');
      });
    });
  });

  test('as a link, which is taken only when the reader says so', async () => {
    await withContext(
      async (context) => {
        const { page } = await deskWith(context, first!.eId);
        await page.locator('[data-send=link]').click();
        await page.locator('[data-part=say]').getByText('链接已复制').waitFor();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        const { page: their } = await visit(site, context, link.slice(site.url('').length));
        await their.locator('[data-part=received]').getByText(first!.text.slice(0, 20)).waitFor();
        expect(await their.locator('[data-folder]').count()).toBe(1);
        await their.locator('[data-keep]').click();
        await expect.poll(() => their.locator('[data-folder]').count()).toBe(2);
        await expectTexts(their, first!.eId);
        expect(new URL(their.url()).hash).toBe('');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('not as a link where it is too large, which is said', async () => {
    await withContext(async (context) => {
      const { page } = await visit(site, context, 'search/?q=监管');
      await page.locator('[data-total][aria-busy=false]').waitFor();
      await page.locator('[data-part=clip]').click();
      await page.locator('.toast a').click();
      await page.locator('[data-send=link]:enabled').click();
      await page.locator('[data-part=say]').getByText('放不进链接').waitFor();
    });
  });

  test('a hostile file does nothing', async () => {
    await withContext(async (context) => {
      const { page, problems } = await visit(site, context, 'clippings/');
      const what = {
        plan: 'yulin',
        eId: 'sec_1',
        text: '<img src=x onerror="document.title=1">',
        page: 'javascript:alert(1)',
        source: { title: '<script>document.title=1</script>', url: 'javascript:alert(1)' },
      };
      const items = [
        { kind: 'quote', what },
        { kind: 'quote', what: { plan: '../..', eId: 'x', text: 'y' } },
        7,
      ];
      const file = { format: 'yibao-clippings', version: 1, name: '<b>夹</b>', items };
      const read = page.locator('[data-part=file]');
      await read.setInputFiles({
        name: 'a.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(file)),
      });
      await expect.poll(() => texts(page)).toEqual([what.text]);
      expect(await page.locator('[data-part=say]').innerText()).toContain('2 条读不出来');
      expect(await page.locator('.desk-item a').getAttribute('href')).toContain(
        site.url('plans/yulin/#sec_1'),
      );
      expect(await page.locator('.desk-item :is(img, script)').count()).toBe(0);
      await read.setInputFiles({
        name: 'b.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"items":'),
      });
      await page.locator('[data-part=say]').getByText('没有读入').waitFor();
      expect(await page.title()).toContain('摘录夹');
      expect(problems).toEqual([]);
    });
  });
});

describe('words that are no longer what is published', () => {
  test('are kept, and it is said', async () => {
    await withContext(async (context) => {
      const { page } = await deskWith(context, first!.eId, second!.eId);
      await page.evaluate(async (eId) => {
        const open = indexedDB.open('clippings');
        await new Promise((resolve) => (open.onsuccess = resolve));
        const store = open.result.transaction('records', 'readwrite').objectStore('records');
        const all = store.getAll();
        await new Promise((resolve) => (all.onsuccess = resolve));
        const record = all.result.find(({ what }) => what?.eId === eId);
        record.what.text = `从前的文字。${record.what.text}`;
        store.put(record);
        await new Promise((resolve) => (store.transaction.oncomplete = resolve));
        open.result.close();
      }, first!.eId);
      await page.reload();
      await expect.poll(() => page.locator('[data-remark]').first().innerText()).toContain('不同');
      expect((await texts(page))[0]).toContain('从前的文字');
      expect(await page.locator('[data-remark]').nth(1).innerText()).toBe('');
    });
  });
});

describe('where the browser does not keep things', () => {
  test('forbidden: said at once, nothing lost within the tab, and it can be exported', async () => {
    await withContext(async (context) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      });
      const { page } = await visit(site, context, 'plans/yulin/');
      await page.locator(`[id="${first!.eId}"] [data-do=clip]`).click();
      await page.locator('.toast').getByText('不许本站存储').waitFor();
      await page.locator('.toast a').click();
      await expectTexts(page, first!.eId);
      expect(await page.locator('[data-part=trouble]').innerText()).toContain('导出');
      expect(await page.locator('[data-send=docx]').isEnabled()).toBe(true);
    });
  });

  test('full: what has no room stays in the tab, and goes to the others when there is room', async () => {
    await withContext(async (context) => {
      const { page, plan } = await deskWith(context, first!.eId);
      await plan.evaluate(() => {
        const put = IDBObjectStore.prototype.put;
        Object.assign(window, {
          room: () => {
            IDBObjectStore.prototype.put = put;
          },
        });
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await plan.locator(`[id="${second!.eId}"] [data-do=clip]`).click();
      await plan.locator('.toast').getByText('已满').waitFor();
      await plan.evaluate(() => (window as unknown as { room(): void }).room());
      await clip(plan, third!.eId);
      await expectTexts(page, first!.eId, second!.eId, third!.eId);
    });
  });

  test('without scripts the page says what it needs', async () => {
    await withContext(
      async (context) => {
        const { page } = await visit(site, context, 'clippings/');
        expect(await page.locator('main').innerText()).toContain('要用 JavaScript');
        expect(await page.locator('[data-desk]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
