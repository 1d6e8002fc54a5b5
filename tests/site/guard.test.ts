import { expect, test } from 'vitest';
import { isFault } from '../../scripts/site/guard.ts';

test('errors are faults, and so are warnings of a collection without entries, and no others', () => {
  expect(isFault({ level: 'error', message: 'anything' })).toBe(true);
  expect(isFault({ level: 'warn', message: 'No files found matching "*.json"' })).toBe(true);
  expect(isFault({ level: 'warn', message: 'The chunk is large' })).toBe(false);
  expect(isFault({ level: 'info', message: 'No files found' })).toBe(false);
});
