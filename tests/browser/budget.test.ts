import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureTransfers } from '../../scripts/bench/transfer.ts';
import { builtPages } from './built.ts';
import { siteDir } from './site.ts';

const dir = siteDir('/');
/** The three heaviest theme pages, to speak for all. */
const themes = builtPages(dir)
  .filter(({ path }) => /^themes\/.+\/$/.test(path))
  .map(({ path, file }) => ({ path, weight: statSync(file).size }))
  .sort((a, b) => b.weight - a.weight)
  .slice(0, 3);

test('a theme page is at most 60 kB on the first visit, its scripts 10 kB', async () => {
  const transfers = await measureTransfers(
    dir,
    themes.map(({ path }) => path),
  );
  const sizes = transfers.map(({ bytes, scriptBytes }, n) => ({ path: themes[n]!.path, bytes, scriptBytes }));
  expect(sizes.filter(({ bytes, scriptBytes }) => bytes > 60_000 || scriptBytes > 10_000)).toEqual([]);
});

test('the first search loads at most 250 kB, whatever is searched', async () => {
  const queries = ['医保', '按病种付费', '不会有这样的一句话'];
  const transfers = await measureTransfers(
    dir,
    queries.map((query) => `search/?q=${encodeURIComponent(query)}`),
  );
  for (const { bytes } of transfers) expect(bytes).toBeLessThanOrEqual(250_000);
});
