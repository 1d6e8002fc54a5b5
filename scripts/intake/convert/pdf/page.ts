import { blocksOf } from './columns.ts';
import type { Ruling } from './rulings.ts';
import { withTables } from './table.ts';

/** A stretch of text on a page. */
export interface Glyphs {
  readonly text: string;
  /** Distance of its left edge from that of the page, in points. */
  readonly x: number;
  /** Distance of its base line from the top of the page, in points. */
  readonly y: number;
  readonly width: number;
  /** Size of the font, in points. */
  readonly size: number;
  /** Its lines, where it is a whole table: cells parted by tabs. */
  readonly rows?: readonly string[];
}

/** Share of the size of its font by which a stretch may stand above or below the others of its line (note marks do). */
const rise = 0.5;
/** Gap between two stretches, as share of the size of the font, from which on a column of a table begins. */
const columnGap = 1.5;
/** Gap from which on a space is read, where the page has none itself. */
const spaceGap = 0.3;
/** Characters spread over a line to fill it: the page has no spaces there, only room. */
const spaced = /(?:[\p{Script=Han}\p{P}] ){4,}[\p{Script=Han}\p{P}]/gu;
/** Indent of a first line of a paragraph, in characters. */
const indent = { least: 1.5, most: 2.7, as: '　　' };

/** Puts the stretches of a page into lines, column after column, from top to bottom; cells of a table are parted by tabs. */
export function pageLines(glyphs: readonly Glyphs[], rulings: readonly Ruling[] = []): string[] {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  return blocksOf(withTables(seen, rulings, linesOf), rowsOf).flatMap(linesOf);
}

function linesOf(glyphs: readonly Glyphs[]): string[] {
  const rows = rowsOf(glyphs);
  const margin = marginOf(rows);
  return rows.flatMap((row) => {
    const table = row.find(({ rows: lines }) => lines)?.rows;
    return table ?? [opening(row, margin) + joined(row)];
  });
}

/** The stretches of each line from the left, the lines from the top. */
function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const lines: Glyphs[][] = [];
  for (const each of [...glyphs].sort((a, b) => a.y - b.y)) {
    const open = lines.at(-1);
    const first = open?.[0];
    if (open && first && each.y - first.y <= rise * Math.max(first.size, each.size)) open.push(each);
    else lines.push([each]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** Left edge of most of the text: the least from which at least a tenth of the lines begin. */
function marginOf(rows: readonly (readonly Glyphs[])[]): number {
  const edges = rows.map((row) => row[0]?.x ?? 0).sort((a, b) => a - b);
  return edges[Math.floor(edges.length / 10)] ?? 0;
}

function opening(row: readonly Glyphs[], margin: number): string {
  const first = row[0];
  if (!first) return '';
  const by = (first.x - margin) / first.size;
  return by >= indent.least && by <= indent.most ? indent.as : '';
}

function joined(row: readonly Glyphs[]): string {
  let line = '';
  let end = 0;
  for (const { text, x, width, size } of row) {
    const gap = line === '' ? 0 : (x - end) / size;
    if (gap >= columnGap) line += '\t';
    else if (gap >= spaceGap && !/\s$/u.test(line) && !/^\s/u.test(text)) line += ' ';
    line += text.replaceAll('\t', ' ');
    end = x + width;
  }
  return line.trim().replace(spaced, (words) => words.replaceAll(' ', ''));
}
