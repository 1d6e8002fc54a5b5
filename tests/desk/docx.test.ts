import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { docxOf } from '../../src/desk/docx.ts';
import { entriesOf } from '../../src/desk/entries.ts';
import { clipping, heading } from './make.ts';

const address = (path: string) => `https://example.org/${path}`;
const words = [
  '推行按疾病诊断相关分组付费，2025年覆盖率达到70%。',
  '参保率\t95%\t<b>&amp;"\n第二行',
  '𠮷字与“引号”',
];
const items = [
  heading('h1', 1, '支付方式'),
  clipping('a', 2, { text: words[0]! }, '可参考'),
  clipping('b', 3, { text: words[1]! }),
  heading('h2', 4, '其他'),
  clipping('c', 5, { text: words[2]! }),
];
let bytes: Uint8Array;
let html: string;
const xml = (name: string) => strFromU8(unzipSync(bytes)[`word/${name}.xml`]!);

beforeAll(async () => {
  bytes = await docxOf('我的摘录', entriesOf(items, '2026-11-25', address));
  html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
});

describe('read back by another library', () => {
  test('the title, the headings and the quotations stand in order', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const due = ['我的摘录', '支付方式', words[0]!, '批注：可参考', '<b>&amp;"', '第二行', '其他', words[2]!];
    const at = due.map((text) => value.indexOf(text));
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(html.match(/<h1>.*?<\/h1>/g)).toHaveLength(2 + Number(html.includes('<h1>我的摘录')));
  });

  test('each quotation has a footnote with its citation, and a link to its place', () => {
    expect(html.match(/id="footnote-\d+"/g)).toHaveLength(3);
    expect(html.match(/玉政办发〔2022〕1号\[EB\/OL\]/g)).toHaveLength(3);
    expect(html).toContain('href="https://example.org/plans/yulin/#sec_3__subsec_5__para_1&amp;exact=');
    expect(html).toContain('第三部分第（五）项第1点');
    expect(html).toContain('数据版本 2026.11.abcdef01');
  });
});

describe('in its parts', () => {
  test('the faces are those of official documents', () => {
    const styles = xml('styles');
    for (const face of ['仿宋', 'FangSong', '黑体', 'SimHei']) expect(styles).toContain(`"${face}"`);
    expect(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(styles)?.[0]).toContain('黑体');
    expect(/<w:style [^>]*w:styleId="Quote".*?<\/w:style>/s.exec(styles)?.[0]).toContain('仿宋');
  });

  test('the page is A4 with the margins of GB/T 9704', () => {
    const millimetres = (name: string) => {
      const found = new RegExp(`w:${name}="(\\d+)"`).exec(/<w:pgSz.*?<w:pgMar.*?>/.exec(xml('document'))![0]);
      return Math.round((Number(found![1]) / 1440) * 25.4);
    };
    expect(['w', 'h', 'top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([210, 297, 37, 35, 28, 26]);
  });

  test('the quotations and sources are in their styles', () => {
    expect(xml('document').match(/<w:pStyle w:val="Quote"\/>/g)).toHaveLength(3);
    expect(xml('document').match(/<w:pStyle w:val="Source"\/>/g)).toHaveLength(3);
    expect(xml('document').match(/<w:pStyle w:val="Note"\/>/g)).toHaveLength(1);
  });
});
