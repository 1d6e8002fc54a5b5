import { describe, expect, test } from 'vitest';
import { readThemes } from '../../scripts/themes/read.ts';

const head = `---
id: tides
title: 潮汐
short: 潮汐
order: 2
headline: false
question: 何时？
issues:
  - { id: one, title: 一 }
  - { id: two, title: 二 }
  - { id: three, title: 三 }
  - { id: four, title: 四 }
rules:
`;
const good = `${head}  - id: moon
    issues: [one]
    concepts: [moon]
---
潮汐是海水的涨落。
`;
const read = (files: Record<string, string>) =>
  readThemes(
    'themes',
    (path) => files[path.slice('themes/'.length)] ?? '',
    () => Object.keys(files),
  );
const faults = (files: Record<string, string>) =>
  read(files).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('themes', () => {
  test('are read in their order; other files are left alone', () => {
    const other = good.replace('id: tides', 'id: winds').replace('order: 2', 'order: 1');
    const { themes, problems } = read({ 'tides.mdx': good, 'winds.mdx': other, 'notes.txt': 'x' });
    expect(problems).toEqual([]);
    expect(themes.map(({ id }) => id)).toEqual(['winds', 'tides']);
  });
});

describe('a faulty theme is reported with file and line', () => {
  test('an unknown issue and a doubled rule, all at once', () => {
    const rules = `  - id: moon
    issues: [five]
    concepts: [moon]
  - id: moon
    issues: [one]
    concepts: [moon]
---
`;
    const found = faults({ 'tides.mdx': head + rules });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^content\/themes\/tides\.mdx:15 .*unknown issue five/);
    expect(found[1]).toMatch(/^content\/themes\/tides\.mdx:17 .*moon is used twice/);
  });

  test('a rule without concepts', () => {
    const rules = '  - id: moon\n    issues: [one]\n    concepts: []\n---\n';
    expect(faults({ 'tides.mdx': head + rules })[0]).toMatch(/^content\/themes\/tides\.mdx:16 .*concepts/);
  });

  test('a field that does not fit', () => {
    const found = faults({ 'tides.mdx': good.replace('order: 2', 'order: second') });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^content\/themes\/tides\.mdx:5 .*order/);
  });

  test('YAML that cannot be read', () => {
    expect(faults({ 'tides.mdx': '---\nid: [\n---\n' })).toHaveLength(1);
  });

  test('an id that differs from the file name', () => {
    expect(faults({ 'winds.mdx': good })[0]).toMatch(/^content\/themes\/winds\.mdx:2 .*tides/);
  });

  test('code in front matter, which is never run', () => {
    const code = '---js\n{ id: (globalThis.ran = true) }\n---\n';
    expect(faults({ 'tides.mdx': code })[0]).toMatch(/only YAML/);
    expect(globalThis).not.toHaveProperty('ran');
  });
});
