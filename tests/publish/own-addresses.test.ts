import { expect, test } from 'vitest';
import { withOwnAddresses } from '../../src/publish/own-addresses.ts';

const svg =
  '<svg><a href="/themes/drg/?plans=yulin&amp;issue=dip#dip"><text>甲</text></a>' +
  '<a href="#key"/><text data-address="/timeline/">/timeline/</text></svg>';

test('links of a picture resolve from its file, and keep their query', () => {
  const file = withOwnAddresses(svg, false);
  expect(file).toContain('href="../../themes/drg/?plans=yulin&amp;issue=dip#dip"');
  expect(file).toContain('href="#key"');
  expect(file).toContain('data-address="../../timeline/"');
});

test('a picture prints the address of its page only where that is a whole one', () => {
  expect(withOwnAddresses(svg, false)).toContain('"></text>');
  expect(withOwnAddresses(svg, true)).toContain('>/timeline/</text>');
});
