import { expect, test } from 'vitest';
import { withOwnAddresses } from '../../src/publish/own-addresses.ts';

test('links of a picture resolve from its file, and keep their query', () => {
  const file = withOwnAddresses(
    '<svg><a href="/themes/drg/?plans=yulin&amp;issue=dip#dip"><text>甲</text></a>' +
      '<a href="#key"/><a href="https://example.org/"/><text data-address="/timeline/"> </text></svg>',
  );
  expect(file).toContain('href="../../themes/drg/?plans=yulin&amp;issue=dip#dip"');
  expect(file).toContain('href="#key"');
  expect(file).toContain('href="https://example.org/"');
  expect(file).toContain('data-address="../../timeline/"');
});
