import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withoutItemsOf } from '../../scripts/pipeline/yaml-items.ts';

const list = `# A comment stays.
- id: moon
  sources:
    - plan: a
      quote: "x: y"
    - plan: b
      quote: z
  themes: [tides]
- id: sun
  sources:
    - plan: a
      quote: only
  themes: [days]
`;

test('the items on a plan go, all other lines stay as they are', () => {
  expect(withoutItemsOf(list, 'a')).toBe(`# A comment stays.
- id: moon
  sources:
    - plan: b
      quote: z
  themes: [tides]
- id: sun
  sources: []
  themes: [days]
`);
  expect(withoutItemsOf(list, 'b').split('\n')).toHaveLength(list.split('\n').length - 2);
});

test('a text that does not speak of it, or is broken, stays', () => {
  expect(withoutItemsOf(list, 'c')).toBe(list);
  expect(withoutItemsOf('- plan: [a\n', 'a')).toBe('- plan: [a\n');
});

test('of every file on the site, taking a city out leaves the others', () => {
  const paths = readdirSync('content/findings').map((name) => `content/findings/${name}`);
  for (const path of [...paths, 'content/glossary/terms.yaml']) {
    const text = readFileSync(path, 'utf8');
    const without = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.filter((item) => item?.plan !== 'yulin').map(without)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each)]))
          : value;
    expect(parse(withoutItemsOf(text, 'yulin')), path).toEqual(without(parse(text)));
  }
});
