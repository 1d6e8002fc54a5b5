import { expect, test } from 'vitest';
import { provenanceOf } from '../../src/publish/provenance.ts';

test('the provenance names every received file and the lock by hash, and no machine', () => {
  const seed = { file: 'yulin.txt', lines: 9, sha256: 'aa', converter: null };
  const plans = [{ id: 'yulin', seed }];
  const made = provenanceOf({ plans, version: '2026.11.0', lockSha256: 'bb' });
  expect(made.received).toEqual([{ plan: 'yulin', file: 'yulin.txt', sha256: 'aa' }]);
  expect(made.packages.sha256).toBe('bb');
  expect(JSON.stringify(made)).not.toContain(process.version);
});
