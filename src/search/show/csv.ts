import type { Hit } from '../language/match.ts';
import { kindNames } from './labels.ts';

const columns = ['城市', '文件', '文号', '位置', '类别', '正文', '命中次数', '地址'];

/** Quotes a cell (RFC 4180); a cell that a spreadsheet would take for a formula gets a leading apostrophe. */
function cell(value: string): string {
  const safe = /^[=+@-]/u.test(value) ? `'${value}` : value;
  return /[",\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hits as CSV with a heading row, UTF-8 with a byte order mark for spreadsheets; `address` gives a hit's absolute URL. */
export function toCsv(hits: readonly Hit[], address: (hit: Hit) => string): string {
  const rows = hits.map((hit) => [
    hit.plan.meta.city,
    hit.plan.meta.title,
    hit.plan.meta.docNumber,
    hit.clause.place,
    kindNames[hit.clause.kind],
    hit.clause.text,
    String(hit.count),
    address(hit),
  ]);
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
