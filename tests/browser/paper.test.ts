import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { capture } from '../../scripts/system/run.ts';
import { bare, planOf } from './content.ts';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit } from './visit.ts';

let site: OpenSite;
let folder: string;

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'paper-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

/** Text of a PDF without white space, or null where pdftotext is not installed. */
async function textOfPdf(file: string): Promise<string | null> {
  const { code, output } = await capture('pdftotext', ['-layout', file, '-']);
  return code === 0 ? bare(output) : null;
}

test('the printed theme page has the rows that were chosen, with their sources, and not the others', async () => {
  const context = await newContext(site);
  const { page } = await visit(site, context, 'themes/drg-dip-payment/?plans=yulin&issue=drg');
  const file = join(folder, 'theme.pdf');
  const pdf = await page.pdf({ path: file, format: 'A4' });
  const places = await page.locator('#drg [data-plan=yulin] .cell-body > .excerpt .place').allInnerTexts();
  const hidden = await page.locator('[data-compare] [data-plan=jiyuan] blockquote').allTextContents();
  const title = await page.locator('h1').innerText();
  await context.close();
  expect(pdf.length).toBeGreaterThan(1000);
  expect(places.length).toBeGreaterThan(0);
  const text = await textOfPdf(file);
  if (text === null) return;
  expect(text).toContain(bare(title));
  for (const place of places) expect(text).toContain(bare(place));
  expect(hidden.length).toBeGreaterThan(0);
  for (const sentence of hidden) expect(text).not.toContain(bare(sentence));
  expect(text).toContain(bare(planOf('yulin').title));
  expect(text).not.toContain(bare(planOf('jiyuan').title));
});

test('every printed page of a comparison has the heads of its columns once', async () => {
  const context = await newContext(site);
  const { page } = await visit(site, context, 'themes/fund-supervision/?plans=xiangyang,yulin,changchun');
  const file = join(folder, 'pages.pdf');
  await page.pdf({ path: file, format: 'A4' });
  await context.close();
  const { code, output } = await capture('pdftotext', ['-layout', file, '-']);
  if (code !== 0) return;
  const sheets = output.split('\f').filter((sheet) => sheet.trim() !== '');
  expect(sheets.length).toBeGreaterThan(3);
  const heads = sheets.map((sheet) => sheet.match(/^ *议题 +襄阳.*玉林.*长春/gmu)?.length ?? 0);
  // The list of sources may run over to a sheet of its own.
  const last = heads.at(-1) === 0 ? heads.slice(0, -1) : heads;
  expect(last).toEqual(last.map(() => 1));
});
