/** `npm run picture`: draws the picture of a theme page that the README opens with, from the site as last built. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveSite } from './site/serve.ts';
import { commandLine } from './system/arguments.ts';
import { CHROMIUM_ARGS, findChromium } from './system/browser/find.ts';
import { ROOT } from './system/root.ts';

const PAGE = 'themes/drg-dip-payment/?issue=drg,dip';
const FILE = join(ROOT, 'docs', 'theme.png');
/** Small enough to be read beside the text, wide enough for five columns. */
const SIZE = { width: 1180, height: 940 };

const { values } = commandLine('npm run picture [-- --site FOLDER]', {
  options: { site: { type: 'string', default: join(ROOT, 'dist') } },
});

const served = await serveSite({ dir: values.site, base: '/' });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage({ viewport: SIZE, locale: 'zh-CN', reducedMotion: 'reduce' });
  await page.goto(served.url(PAGE), { waitUntil: 'networkidle' });
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  await page.screenshot({ path: FILE });
} finally {
  await browser.close();
  await served.close();
}
console.log(FILE);
