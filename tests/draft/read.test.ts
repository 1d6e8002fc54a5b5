import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { draftReader } from '../../scripts/draft/read.ts';
import { readVocabulary } from '../../scripts/facts/vocabulary.ts';
import { loadThemes } from '../../scripts/quality/plans.ts';
import { importsOf } from '../support/sources.ts';

const { vocabulary } = readVocabulary('content/vocabulary', (path) => readFileSync(path, 'utf8'));
const weights = Object.fromEntries(
  readdirSync('content/weights').map((name) => [
    `content/weights/${name}`,
    readFileSync(`content/weights/${name}`, 'utf8'),
  ]),
);
const read = draftReader({ ...vocabulary, themes: loadThemes('.'), weights });

test('a draft is read as a plan of the site is', () => {
  const draft = read(
    '某市医疗保障“十五五”规划\n一、主要任务\n（一）完善支付方式。到2027年，按病种分值付费占住院费用的比例达到75%。探索困难群众医疗救助。',
  );
  expect(draft.title).toBe('某市医疗保障“十五五”规划');
  expect(draft.outline.map(({ title }) => title)).toEqual(['主要任务', '完善支付方式']);
  const [first, second] = draft.sentences;
  expect(first?.force).toBe('量化且有期限');
  expect(first?.issues.join()).toContain('drg-dip-payment');
  expect(second?.force).toBe('探索');
  expect(draft.groups).toContain('poor');
});

test('any text is read: none throws', () => {
  for (const text of ['', '\n\n', 'abc', '。。。', '\u0000\ud800', '1.1.1.1.1'])
    expect(read(text).sentences.length).toBeLessThan(3);
});

test('nothing that it reaches is of Node, for a browser runs it', () => {
  const seen = new Set(['scripts/draft/read.ts']);
  for (const file of seen)
    for (const name of importsOf(file))
      if (name.startsWith('.')) seen.add(posix.join(posix.dirname(file), name));
      else expect(`${file} ${name}`).not.toMatch(/ node:/u);
  expect(seen.size).toBeGreaterThan(50);
});
