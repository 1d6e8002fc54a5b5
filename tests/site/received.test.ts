import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publishReceived } from '../../scripts/site/received.ts';
import { receivedAddress } from '../../src/model/received.ts';

const root = mkdtempSync(join(tmpdir(), 'received-'));
afterAll(() => rmSync(root, { recursive: true }));

test('received files stand in the site byte for byte, a page as text that runs nothing', () => {
  const entry = { city: '襄阳', province: '湖北省', code: '420600', sha256: '0'.repeat(64), type: '规划' };
  const entries = [
    { ...entry, id: 'a', file: 'a.pdf' },
    { ...entry, id: 'b', city: '安康', code: '610900', file: 'b.html' },
  ];
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'seeds/manifest.json'), JSON.stringify(entries));
  writeFileSync(join(root, 'seeds/a.pdf'), Uint8Array.of(0xff, 0, 0x80));
  writeFileSync(join(root, 'seeds/b.html'), '<script>alert(1)</script>');
  publishReceived(root, join(root, 'dist'));
  expect([...readFileSync(join(root, 'dist', receivedAddress('a.pdf')))]).toEqual([0xff, 0, 0x80]);
  expect(receivedAddress('b.html')).toMatch(/\.txt$/u);
  expect(readFileSync(join(root, 'dist', receivedAddress('b.html')), 'utf8')).toBe(
    '<script>alert(1)</script>',
  );
});
