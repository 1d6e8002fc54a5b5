import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Clause } from '../../model/index.ts';
import { xmlText } from './text.ts';
import { isNode, type Node } from './tree.ts';

/** Writes a text as a paragraph block. */
export function writeParagraph(parent: XMLBuilder, text: string, eId?: string): void {
  parent.ele('p', eId === undefined ? {} : { eId }).txt(xmlText(text));
}

/** Writes a cell: a paragraph for each of its entries. */
function writeCell(cell: XMLBuilder, text: string): void {
  for (const entry of text.split('\n')) writeParagraph(cell, entry);
}

function writeRow(table: XMLBuilder, row: Clause, cellName: 'th' | 'td'): void {
  const tr = table.ele('tr', { eId: row.eId });
  for (const cell of row.text.split('\t')) writeCell(tr.ele(cellName), cell);
}

/** Writes a table: its opening clause as caption, its first row as header cells; notes follow as paragraphs. */
function writeTable(parent: XMLBuilder, node: Node): void {
  const rows = node.children.filter((child): child is Clause => !isNode(child) && child.kind === 'row');
  const others = node.children.filter((child) => isNode(child) || child.kind !== 'row');
  if (rows.length > 0) {
    const table = parent.ele('table', { eId: node.section.eId });
    if (node.opening) table.ele('caption').txt(xmlText(node.opening.text));
    rows.forEach((row, at) => {
      writeRow(table, row, at === 0 ? 'th' : 'td');
    });
  } else if (node.opening) writeParagraph(parent, node.opening.text, node.section.eId);
  writeBlocks(parent, others);
}

/** Writes clauses and tables as blocks. */
export function writeBlocks(parent: XMLBuilder, children: readonly (Clause | Node)[]): void {
  for (const child of children) {
    if (isNode(child)) writeTable(parent, child);
    else if (child.kind === 'furniture')
      parent.ele('p', { eId: child.eId, class: 'furniture' }).txt(xmlText(child.text));
    else writeParagraph(parent, child.text, child.eId);
  }
}
