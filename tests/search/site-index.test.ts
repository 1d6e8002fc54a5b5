import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/integrations/pagefind-index.ts';
import { serviceWorker } from '../../src/integrations/service-worker.ts';
import { clauseTokens, indexQuery, recordContent } from '../../src/search/language/bigrams.ts';

describe('tokens for the word index', () => {
  test('every pair of neighbours is a word, the last character ends the phrase', () => {
    expect(clauseTokens('ab%')).toEqual(['02p02q', '02q011', '011']);
  });

  test('a record names each of its characters once, after its clauses', () => {
    expect(recordContent(['aa', 'ab'])).toBe('02p02p 02p 02p02q 02q 02p 02q');
  });

  test('a query is a phrase of pairs, long ones cut, a character alone', () => {
    expect(indexQuery('a')).toBe('"02p"');
    expect(indexQuery('ab')).toBe('"02p02q"');
    expect(indexQuery('a'.repeat(20)).split(' ')).toHaveLength(6);
  });

  test('words are letters and digits of one width only, so that no segmenter cuts them', () => {
    expect(clauseTokens('医保（DRG）“70%”')).toSatisfy((tokens: string[]) =>
      tokens.every((token) => /^([0-9a-z]{3}){1,2}$/u.test(token)),
    );
  });
});

describe('the Pagefind index', () => {
  test('has one record a plan and no files that this site does not use', async () => {
    const { files, records } = await buildIndex([
      { id: 'a', texts: ['医保基金'] },
      { id: 'b', texts: ['医保基金'] },
      { id: 'c', texts: ['异地就医'] },
    ]);
    expect(Object.values(records).sort()).toEqual([0, 1, 2]);
    const kinds = new Set(files.map(({ path }) => path.replace(/^.*\.|^.*\//u, '')));
    expect(kinds).toEqual(new Set(['js', 'json', 'pagefind', 'pf_meta', 'pf_index']));
  });
});

describe('the service worker', () => {
  let dir: string;

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'service-worker-'));
    mkdirSync(join(dir, 'search'));
  });

  afterEach(() => rmSync(dir, { recursive: true }));

  const version = async () =>
    /yibao-\$\{"([0-9a-f]{12})"\}/u.exec(await serviceWorker(pathToFileURL(`${dir}/`)))?.[1];

  test('is named after everything the site holds', async () => {
    writeFileSync(join(dir, 'search/index.html'), 'one');
    const before = await version();
    expect(before).toBeDefined();
    expect(await version()).toBe(before);
    writeFileSync(join(dir, 'search/index.html'), 'two');
    expect(await version()).not.toBe(before);
  });

  test('is a script that parses', async () => {
    writeFileSync(join(dir, 'index.html'), readFileSync(import.meta.filename));
    const source = await serviceWorker(pathToFileURL(`${dir}/`));
    const self = { registration: { scope: 'https://example.org/x/' }, addEventListener: () => undefined };
    expect(() => new Function('self', source)(self)).not.toThrow();
  });
});
