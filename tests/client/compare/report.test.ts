import { expect, test } from 'vitest';
import { reportText } from '../../../src/client/compare/report.ts';

test('a report names clause, fingerprint and data version, and leaves room for what is wrong', () => {
  const text = reportText({
    site: '潮汐',
    place: '玉林〔专栏1 1.〕· DRG',
    clause: 'yulin#sec_3__p_1',
    range: '0–9',
    fingerprint: '0a1b2c3d',
    text: '原文',
    version: '2026.11.0',
    address: 'https://example.org/themes/x/#y',
  });
  expect(text).toContain('【潮汐 · 报告错误】');
  expect(text).toContain('条款：yulin#sec_3__p_1（字符 0–9）');
  expect(text).toContain('指纹：0a1b2c3d');
  expect(text).toContain('数据版本：2026.11.0');
  expect(text.endsWith('问题：')).toBe(true);
});
