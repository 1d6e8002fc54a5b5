import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { reportDocx } from '../../src/desk/report-docx.ts';

test('a report is a Word document that another library reads: title, headings, lines, quotations with their source', async () => {
  const bytes = await reportDocx('某市规划', [
    { kind: 'heading', level: 2, text: '逐句对照' },
    { kind: 'heading', level: 3, text: '襄阳' },
    { kind: 'quote', text: '建立信息披露制度。', source: '本稿 一' },
    { kind: 'line', text: '文字大体相同' },
  ]);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(value).toContain('<h1>逐句对照</h1>');
  expect(value).toContain('<h2>襄阳</h2>');
  for (const words of ['某市规划', '建立信息披露制度。', '——本稿 一', '文字大体相同'])
    expect(value).toContain(words);
});
