import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { entriesOf } from '../../src/desk/entries.ts';
import { markdownOf } from '../../src/desk/markdown.ts';
import { rowsOf } from '../../src/desk/rows.ts';
import { csvText } from '../../src/writing/csv.ts';
import { clipping, heading, source } from './make.ts';

const address = (path: string) => `https://example.org/x/${path}`;
const items = [
  heading('h', 1, '支付方式'),
  clipping('a', 2, {}, '可参考'),
  clipping('b', 3, { text: '控制在5~10亿元，**重点**_推进_。', whole: true, eId: 'p_2' }),
];
const entries = entriesOf(items, '2026-11-25', address, new Map([['b', '与现在公布的原文不同']]));
const clips = entries.flatMap((entry) => (entry.kind === 'clipping' ? [entry.clip] : []));

test('a clipping carries city, title, number, place in words, link, version and citation', () => {
  expect(clips[0]).toMatchObject({
    city: '玉林',
    document: source.title,
    docNumber: source.docNumber,
    place: '三（五）1',
    placeInWords: '第三部分第（五）项第1点',
    version: source.version,
    remark: '',
  });
  expect(clips[0]!.citation).toContain(
    '玉政办发〔2022〕1号[EB/OL]. （2022-01-30）[2026-11-25]. https://example.org/x/plans/',
  );
  expect(clips[1]!.remark).toBe('与现在公布的原文不同');
});

test('the link of words names them, that of a whole clause only the clause', () => {
  expect(clips[0]!.link).toMatch(/^https:\/\/example\.org\/x\/plans\/yulin\/#sec_3__subsec_5__para_1&exact=/);
  expect(clips[1]!.link).toBe('https://example.org/x/plans/yulin/#p_2');
});

test('what is not words of a plan says so', () => {
  const finding = { ...clipping('f', 1, { page: 'themes/pricing/' }), kind: 'finding' as const };
  const [entry] = entriesOf([finding], '2026-11-25', address);
  expect(entry).toMatchObject({
    clip: { remark: '编者概括，非原文', link: 'https://example.org/x/themes/pricing/' },
  });
});

test('in Markdown no mark of the text is read as one of Markdown’s, and each quotation has its footnote', () => {
  const text = markdownOf('夹 #1', entries);
  expect(text).toContain('# 夹 \\#1\n\n## 支付方式');
  expect(text).toContain('> 控制在5\\~10亿元，\\*\\*重点\\*\\*\\_推进\\_。');
  expect(text).toContain('批注：可参考');
  for (const n of [1, 2]) expect(text.split(`[^${n}]`)).toHaveLength(3);
});

test('in CSV a row is a clipping, with the heading it stands under and the words as they are', () => {
  const [head, ...rows] = parse(csvText(rowsOf(entries)), { bom: true }) as string[][];
  expect(rows).toHaveLength(2);
  const cell = (row: number, name: string) => rows[row]![head!.indexOf(name)];
  expect(cell(0, '小标题')).toBe('支付方式');
  expect(cell(1, '文字')).toBe('控制在5~10亿元，**重点**_推进_。');
  expect(cell(0, '位置全称')).toBe('第三部分第（五）项第1点');
});
