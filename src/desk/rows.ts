import type { Clipped, Entry } from './entries.ts';

const kindNames: Readonly<Record<Clipped['kind'], string>> = {
  quote: '原文',
  finding: '概括',
  picture: '图',
};

const head = [
  '序号',
  '小标题',
  '类别',
  '城市',
  '文件',
  '文号',
  '位置',
  '位置全称',
  '文字',
  '批注',
  '说明',
  '链接',
  '数据版本',
  '引文（GB/T 7714—2025）',
];

/** A folder as rows of cells, the heading first: one row a clipping, with the heading that it stands under. */
export function rowsOf(entries: readonly Entry[]): string[][] {
  let under = '';
  const rows: string[][] = [];
  for (const entry of entries) {
    if (entry.kind === 'heading') {
      under = entry.text;
      continue;
    }
    const { clip } = entry;
    rows.push([
      String(rows.length + 1),
      under,
      kindNames[clip.kind],
      clip.city,
      clip.document,
      clip.docNumber,
      clip.place,
      clip.placeInWords,
      clip.text,
      clip.note,
      clip.remark,
      clip.link,
      clip.version,
      clip.citation,
    ]);
  }
  return [head, ...rows];
}
