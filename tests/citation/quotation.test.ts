import { expect, test } from 'vitest';
import { documentInWords, quotation } from '../../src/citation/quotation.ts';

test('a document is named by city, title and number; without a number, nothing stands in its place', () => {
  expect(documentInWords({ city: '玉林', title: '规划', docNumber: '玉政办发〔2022〕1号' })).toBe(
    '玉林：规划（玉政办发〔2022〕1号）',
  );
  expect(documentInWords({ city: '安康', title: '[意见]', docNumber: null })).toBe('安康：[意见]');
});

test('a quotation is the text word for word, and one line of source', () => {
  const quoted = {
    text: ' 医保\t"基金"\n监管\n',
    document: 'A：a规划',
    place: '三（五）1',
    url: 'https://example.org/#p_1',
  };
  expect(quotation(quoted)).toBe('“医保\t"基金"\n监管”\n——A：a规划，三（五）1。https://example.org/#p_1');
});
