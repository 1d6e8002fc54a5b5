import { expect, test } from 'vitest';
import { clauseSaying } from '../../src/views/evidence.ts';

test('a quotation is found word for word or not at all', () => {
  const clauses = [{ text: '一、总则' }, { text: '参保率每年保持在95%以上。' }];
  expect(clauseSaying('每年保持在95%', clauses)).toBe(clauses[1]);
  expect(clauseSaying('每年保持在 95%', clauses)).toBeNull();
});
