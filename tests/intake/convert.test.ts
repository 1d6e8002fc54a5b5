import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/intake/convert/convert.ts';
import { docx, paragraph, pdf, utf8 } from './samples.ts';

const simplified =
  '襄阳市医疗保障规划\n一、总体要求\n（一）指导思想。坚持以人民为中心，到2025年参保率达到95%。\n';
const traditional =
  '九江市醫療保障規劃\n一、總體要求\n（一）指導思想。堅持以人民為中心，到2025年參保率達到95%。\n';

/** The lines of a converted page. */
const linesOf = async (page: string) => (await convert('a.html', utf8(page))).text.trimEnd().split('\n');

describe('a text in any encoding is read in it', () => {
  test.each([
    ['utf-8', simplified, {}],
    ['utf-8', traditional, {}],
    ['gb18030', simplified, {}],
    ['gb18030', traditional, {}],
    ['big5', traditional, {}],
    ['utf-16le', simplified, {}],
    ['utf-16be', simplified, {}],
    ['utf-8', simplified, { addBOM: true }],
    ['utf-16le', simplified, { addBOM: true }],
    ['utf-16be', traditional, { addBOM: true }],
    ['utf-32le', simplified, { addBOM: true }],
    ['utf-32be', traditional, { addBOM: true }],
  ])('%s: %.4s %j', async (encoding, text, options) => {
    const found = await convert('a.txt', iconv.encode(text, encoding, options));
    expect(found).toMatchObject({ text, kind: 'text', encoding });
  });

  test('a heading alone', async () => {
    expect((await convert('a.txt', iconv.encode('一、总体要求', 'gb18030'))).text).toBe('一、总体要求');
  });

  test('text in UTF-8 is its own text, and one converted says by what', async () => {
    expect((await convert('a.txt', utf8(simplified))).converter).toBeNull();
    const { converter } = await convert('a.txt', iconv.encode(simplified, 'gbk'));
    expect(converter?.name).toContain('gb18030');
  });

  test('Windows line ends and a Markdown file stay as received', async () => {
    expect((await convert('a.txt', utf8('一、甲\r\n乙。\r\n'))).text).toBe('一、甲\r\n乙。\r\n');
    expect(await convert('a.md', utf8('# 一、甲\n| a | b |\n'))).toMatchObject({
      kind: 'markdown',
      text: '# 一、甲\n| a | b |\n',
    });
  });
});

describe('a page is read as the lines it shows', () => {
  test('blocks, breaks, entities, headings; scripts and styles are not read', async () => {
    const page = `<!DOCTYPE html><html><head><title>网站</title><style>p{}</style></head><body>
      <script>var a = '坏';</script><div class="nav"><a>首页</a>&gt;<a>文件</a></div><h2>第一章 总则</h2>
      <p>第一条&nbsp;为了<b>保障</b>权益，<br>制定本办法。</p><p>甲<span>乙
      丙</span>DRG
      付费 A
      B</p></body></html>`;
    expect(await linesOf(page)).toEqual([
      '首页>文件',
      '## 第一章 总则',
      '第一条\u00a0为了保障权益，',
      '制定本办法。',
      '甲乙丙DRG付费 A B',
    ]);
  });

  test('what the page itself hides is not read', async () => {
    const page =
      '<html><body><div style="color:red; display: none">隐藏</div><p hidden>不见</p><p>参保率达到95%。</p></body></html>';
    expect(await linesOf(page)).toEqual(['参保率达到95%。']);
  });

  test('a piece of a page, saved as text', async () => {
    const found = await convert('a.txt', utf8('<p>一、总体要求</p><p>参保率&ge;95%</p>'));
    expect(found).toMatchObject({ kind: 'html', text: '一、总体要求\n参保率≥95%\n' });
  });

  test('a text that merely has tags in it is a text', async () => {
    const text = '一、总体要求\n面积<sup>2</sup>\n';
    expect(await convert('a.txt', utf8(text))).toMatchObject({ kind: 'text', text });
  });

  test('preformatted text keeps its lines', async () => {
    expect(await linesOf('<pre>一、总体要求\n　　为了健全\n\n保障</pre>')).toEqual([
      '一、总体要求',
      '　　为了健全',
      '保障',
    ]);
  });

  test('a page in GB18030', async () => {
    const page = '<html><meta charset="gb2312"><p>参保率达到95%，稳步提高。</p></html>';
    const found = await convert('a.htm', iconv.encode(page, 'gb18030'));
    expect(found).toMatchObject({ kind: 'html', encoding: 'gb18030', text: '参保率达到95%，稳步提高。\n' });
  });
});

describe('tables become lines of cells parted by tabs', () => {
  test('spanning cells stand in their first place', async () => {
    const table = `<table><caption>主要指标</caption><thead>
      <tr><th rowspan="2">类别</th><th colspan="2">数值</th><th rowspan="2">属性</th></tr>
      <tr><th>2020年</th><th>2025年</th></tr></thead>
      <tr><td rowspan="2">覆盖</td><td>95</td><td>96</td><td>约束性</td></tr>
      <tr><td><p>1.8</p><p>万</p></td><td></td><td>预期性</td></tr></table>`;
    expect(await linesOf(table)).toEqual([
      '主要指标',
      '类别\t数值\t\t属性',
      '\t2020年\t2025年\t',
      '覆盖\t95\t96\t约束性',
      '\t1.8 万\t\t预期性',
    ]);
  });

  test('a table that only arranges the page is no table', async () => {
    const frame = '<table><tr><td>栏目</td><td><h1>规划</h1><p>一、甲</p></td></tr></table>';
    const nested =
      '<table><tr><td>左</td><td><table><tr><td>指标</td><td>95</td></tr></table></td></tr></table>';
    const box = '<table><tr><td><p>专栏1</p><p>1.甲</p></td></tr></table>';
    expect(await linesOf(frame)).toEqual(['栏目', '# 规划', '一、甲']);
    expect(await linesOf(nested)).toEqual(['左', '指标\t95']);
    expect(await linesOf(box)).toEqual(['专栏1', '1.甲']);
  });

  test.each(['0', '-1', '99999999', 'x', ''])('a span of %j breaks nothing', async (span) => {
    const lines = await linesOf(
      `<table><tr><td rowspan="${span}" colspan="${span}">甲</td><td>乙</td></tr></table>`,
    );
    expect(lines.join('').replace(/\t/gu, '')).toBe('甲乙');
  });
});

describe('a Word document', () => {
  const heading =
    '<w:styles><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>';
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

  test('headings, paragraphs, tables with merged cells', async () => {
    const body =
      paragraph('第一章 总则', '<w:pStyle w:val="H1"/>') +
      paragraph('第一条 为了健全制度。') +
      `<w:tbl><w:tr>${cell('指标', '<w:vMerge w:val="restart"/>')}${cell('数值', '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell('', '<w:vMerge/>')}${cell('2020年')}${cell('2025年')}</w:tr></w:tbl>`;
    const found = await convert('a.docx', docx(body, { styles: heading }));
    expect(found.text.split('\n')).toEqual([
      '# 第一章 总则',
      '第一条 为了健全制度。',
      '指标\t数值\t',
      '\t2020年\t2025年',
      '',
    ]);
    expect(found).toMatchObject({ kind: 'docx', encoding: null, converter: { name: 'mammoth' } });
  });

  test('foot notes stand at the end, without marks that the document does not have', async () => {
    const body = '<w:p><w:r><w:t>参保率</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const footnotes = `<w:footnotes><w:footnote w:id="2">${paragraph('指常住人口。')}</w:footnote></w:footnotes>`;
    const { text } = await convert('a.docx', docx(body, { footnotes }));
    expect(text).toContain('指常住人口。');
    expect(text).not.toContain('↑');
  });

  test('told by its content, not by its name', async () => {
    expect((await convert('a.txt', docx(paragraph('甲。')))).kind).toBe('docx');
  });
});

describe('a PDF', () => {
  test('lines from top to bottom, columns parted by tabs, a blank line between pages', async () => {
    const bytes = pdf([
      [
        [50, 600, '住院保障机制。'],
        [70, 640, '为了完善制度，推进改革，健全'],
        [50, 620, '多层次'],
        [150, 560, '≥95'],
        [50, 560, '参保率'],
        [50, 563, ''],
        [51, 40, '— 1 —'],
      ],
      [[50, 700, '二、任务']],
    ]);
    expect((await convert('a.pdf', bytes)).text.split('\n')).toEqual([
      '　　为了完善制度，推进改革，健全',
      '多层次',
      '住院保障机制。',
      '参保率\t≥95',
      '— 1 —',
      '',
      '二、任务',
      '',
    ]);
  });

  test('of scanned pages is refused with a sentence', async () => {
    await expect(convert('a.pdf', pdf([[]]))).rejects.toThrow(/no text layer/u);
  });
});

describe('what is no text is refused with a sentence', () => {
  test.each([
    ['empty', new Uint8Array(), /no text in it/u],
    ['blank', utf8(' \n\u3000\n'), /no text in it/u],
    ['a page without words', utf8('<html><body><img></body></html>'), /no text in it/u],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture/u],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /\.docx/u],
    ['a broken PDF', utf8('%PDF-1.7\nbroken'), /looks like PDF, but cannot be read/u],
    [
      'an archive that is no document',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      /looks like DOCX, but cannot be read/u,
    ],
    [
      'noise',
      Uint8Array.from({ length: 400 }, (_, at) => (at * 151 + 128) % 256),
      /UTF-8, GB18030, Big5 or UTF-16/u,
    ],
  ])('%s', async (_, bytes, sentence) => {
    await expect(convert('a', bytes)).rejects.toThrow(sentence);
  });
});

describe('a table in HTML within a text', () => {
  test.each(['a.txt', 'a.md'])('of %s becomes lines of cells; the rest stands as it is', async (name) => {
    const text =
      '一、目标\n\n<table><tr><th>指标</th><th>2020年</th></tr>\n<tr><td rowspan="2">参保率</td><td>95</td></tr><tr><td>96</td></tr></table>\n\n1 < 2 且 3 > 2\n';
    const found = await convert(name, utf8(text));
    expect(found.text).toBe('一、目标\n\n指标\t2020年\n参保率\t95\n\t96\n\n1 < 2 且 3 > 2\n');
    expect(found.converter?.name).toBe('parse5');
  });
});
