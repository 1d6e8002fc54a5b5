import type { KwicRow, KwicSort } from '../../search/show/kwic.ts';
import { button, el } from '../base/dom.ts';
import { cityName } from './hit.ts';
import { hitAddress } from './links.ts';

const line = (text: string) => text.replace(/[\t\n]+/gu, ' ');

function rowNode(row: KwicRow, query: string): HTMLElement {
  const link = el('a', { href: hitAddress(row.hit, query) }, row.hit.clause.place);
  return el(
    'tr',
    { 'data-kwic': row.hit.clause.eId },
    el('td', { class: 'search-left' }, el('bdi', {}, line(row.left))),
    el('td', { class: 'search-word' }, el('mark', {}, row.word)),
    el('td', { class: 'search-right' }, line(row.right)),
    el('td', { class: 'search-from' }, cityName(row.hit), ' ', link),
  );
}

function sorter(label: string, side: KwicSort, current: KwicSort, sort: (by: KwicSort) => void): HTMLElement {
  const on = side === current;
  const press = button(label, () => sort(on ? 'none' : side), { class: 'tool', 'aria-pressed': String(on) });
  return el('th', { scope: 'col', 'aria-sort': on ? 'ascending' : 'none' }, press);
}

/** Draws the occurrences, one a row, the word in the middle; `sort` is called when a context head is pressed. */
export function kwicTable(
  rows: readonly KwicRow[],
  query: string,
  current: KwicSort,
  sort: (by: KwicSort) => void,
): HTMLElement {
  const head = el(
    'tr',
    {},
    sorter('前文排序', 'left', current, sort),
    el('th', { scope: 'col' }, '词'),
    sorter('后文排序', 'right', current, sort),
    el('th', { scope: 'col' }, '出处'),
  );
  const body = rows.map((row) => rowNode(row, query));
  const table = el('table', { class: 'search-kwic' }, el('thead', {}, head), el('tbody', {}, ...body));
  return el(
    'div',
    { class: 'search-kwic-frame', tabindex: '0', role: 'region', 'aria-label': '上下文对齐' },
    table,
  );
}
