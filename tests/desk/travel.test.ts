import { expect, test } from 'vitest';
import { parcelFrom } from '../../src/desk/check.ts';
import { fileOf, fragmentOf, longestLink, readFile, readFragment } from '../../src/desk/travel.ts';
import { clipping, heading, snapshot } from './make.ts';

const items = [
  heading('h', 1, '支付方式'),
  clipping('a', 2, {}, '可参考'),
  clipping('b', 3, { eId: 'p_9', text: '𠮷字\t表格“单元”\n第二行' }),
];
const sent = { name: '我的夹', items: items.map(parcelFrom), unread: 0 };

test('a folder comes back from its file and from its address as it was sent', () => {
  expect(readFile(fileOf('我的夹', items))).toEqual(sent);
  expect(readFragment(`#${fragmentOf('我的夹', items)}`)).toEqual(sent);
});

test('twenty clauses fit into an address', () => {
  const many = Array.from({ length: 20 }, (_, n) =>
    clipping(`c${n}`, n, {
      eId: `sec_${n}`,
      text: `第${n}条${'推进医疗保障基金监管制度体系改革'.repeat(6)}`,
    }),
  );
  expect(fragmentOf('夹', many).length).toBeLessThan(longestLink);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"items":[]}',
  '{"format":"yibao-clippings"}',
  '{"format":"yibao-clippings","items":3}',
])('a file that is no folder is refused: %s', (text) => {
  expect(readFile(text)).toBeNull();
});

test.each(['', '#sec_1', '#folder=', '#folder=AAAA', '#folder=%00', `#folder=${'A'.repeat(50_000)}`])(
  'an address that holds no folder is none: %s',
  (fragment) => {
    expect(readFragment(fragment)).toBeNull();
  },
);

/** A file with one item, made by hand. */
const file = (item: unknown) =>
  readFile(JSON.stringify({ format: 'yibao-clippings', version: 1, name: '夹', items: [item] }));

test('what is no clipping is counted and left out', () => {
  for (const item of [
    null,
    3,
    {},
    { kind: 'folder' },
    { kind: 'quote' },
    { kind: 'quote', what: { text: '无处可寻' } },
  ])
    expect(file(item)).toEqual({ name: '夹', items: [], unread: 1 });
});

test('an address from elsewhere is never taken: ids and pages have the forms of this site, or are nothing', () => {
  const hostile = { plan: 'javascript:alert(1)', eId: '"><script>', page: 'javascript:alert(1)', text: '词' };
  expect(file({ kind: 'quote', what: hostile })?.items).toEqual([]);
  const page = {
    ...snapshot(),
    page: '//evil.example/',
    source: { ...snapshot().source, url: 'javascript:x' },
  };
  const what = file({ kind: 'quote', what: page })?.items[0]?.what;
  expect(what?.page).toBe('');
  expect(what?.source.url).toBeNull();
});

test('marks that no text holds are left out of words from elsewhere', () => {
  const what = { ...snapshot(), text: 'a\u0000b\u202ec\ud800d\te\nf' };
  expect(file({ kind: 'quote', what })?.items[0]?.what?.text).toBe('abcd\te\nf');
});
