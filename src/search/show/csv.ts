import type { Hit } from '../language/match.ts';
import { kindNames } from './labels.ts';

const columns = ['城市', '文件', '文号', '位置', '类别', '正文', '命中次数', '地址'];

/** Hits as rows of cells with a heading row; `address` gives a hit's absolute URL. */
export function hitRows(hits: readonly Hit[], address: (hit: Hit) => string): string[][] {
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
  return [columns, ...rows];
}
