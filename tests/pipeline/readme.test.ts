import { expect, test } from 'vitest';
import { readmeWith } from '../../scripts/pipeline/readme.ts';
import { collectionNames } from '../../src/model/content.ts';

const open = '<!-- collections: written by npm run content -->\n';
const close = '<!-- /collections -->';

test('the table of the README names every collection, and what stands around it stays', () => {
  const readme = readmeWith(`before\n${open}old\n${close}\nafter`);
  expect(readme).toMatch(/^before\n<!--/);
  expect(readme).toMatch(/-->\nafter$/);
  expect(readme).not.toContain('old');
  for (const name of collectionNames) expect(readme).toMatch(new RegExp(`^\\| ${name} .*\`content/`, 'mu'));
  expect(readmeWith(readme)).toBe(readme);
});

test('a README without a place for it stays as it is', () => {
  expect(readmeWith('before')).toBe('before');
  expect(readmeWith(`${close}${open}`)).toBe(`${close}${open}`);
});
