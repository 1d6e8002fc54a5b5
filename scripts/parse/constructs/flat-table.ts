import type { ParserNote } from '../../../src/model/index.ts';
import { type HeadReader, kindOfTable } from '../../tables/heads.ts';
import { alignedReading } from '../base/reading.ts';
import type { Line, RegionConstruct, Row } from '../base/types.ts';
import { trailingValues, waysToCut } from '../base/values.ts';
import { numbered } from './numbered.ts';

/**
 * Recognises a table that the conversion flattened to one cell a line, with cells glued here and there,
 * such as the indicator table of 玉林: a header from 序号 to 指标属性, then rows that open with 1, 2, 3 …
 */
export const flatTable: RegionConstruct = (lines, start, readHead) => {
  const header = readHeader(lines, start, readHead);
  if (!header) return null;
  const rows: Row[] = [];
  let end = header.end;
  for (let next = 1; ; next += 1) {
    const record = readRecord(lines, end, next);
    if (!record) break;
    rows.push(toRow(record.lines, header.values));
    end = record.end;
  }
  return rows.length > 0 ? { end, unit: { kind: 'table', header: header.row, rows } } : null;
};

function readHeader(
  lines: readonly Line[],
  start: number,
  readHead: HeadReader,
): { row: Row; values: number; end: number } | null {
  const first = lines[start];
  if (!first || !/^序\s*号$/u.test(first.read)) return null;
  const found: Line[] = [];
  for (let i = start; i < lines.length && found.length < 8; i += 1) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    if (line.read === '1') break;
    found.push(line);
  }
  const cells = found.map((line) => line.text);
  const last = found.at(-1);
  if (!last || kindOfTable(cells.map((cell) => readHead(cell).role)) !== 'indicators') return null;
  const hasKind = readHead(last.text).role === 'kind';
  return {
    row: rowOf(found, cells, [], true),
    // All columns but those of number, name and kind.
    values: cells.length - (hasKind ? 3 : 2),
    end: start + last.no - first.no + 1,
  };
}

/** Collects the lines of row `number`: from its number to the next number, a heading, or the end of the table. */
function readRecord(
  lines: readonly Line[],
  start: number,
  number: number,
): { lines: Line[]; end: number } | null {
  const found: Line[] = [];
  let end = start;
  for (let i = start; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    if (found.length === 0 && line.read !== String(number)) return null;
    if (found.length > 0 && (line.read === String(number + 1) || opensSection(line))) break;
    found.push(line);
    end = i + 1;
    if (found.length > 1 && kindAtEnd.test(line.read)) break;
  }
  return found.length > 1 ? { lines: found, end } : null;
}

/** Whether a line opens a section beyond doubt, so that the table ends. */
function opensSection({ read }: Line): boolean {
  const mark = numbered(read);
  return mark?.sure === true && mark.number !== 'circled';
}

const kindAtEnd = /(?:约束性|预期性)$/u;

/** Cuts the lines of a record into cells: number, name, values, kind. */
function toRow(found: readonly Line[], wanted: number): Row {
  const [number, first, ...others] = found.map((line) => line.text);
  const parts = [first ?? '', ...others];
  const last = parts.length - 1;
  const end = parts[last] ?? '';
  const kind = end.slice(end.length - (kindAtEnd.exec(alignedReading(end))?.[0].length ?? 0));
  parts[last] = end.slice(0, end.length - kind.length);
  const [name = '', ...values] = parts.filter((part) => part.trim() !== '').map((part) => part.trim());
  const solved = solve(name, values, wanted);
  const notes: ParserNote[] = [];
  const line = found[0]?.no ?? 1;
  if (solved.glued !== '') notes.push({ key: 'cells-glued', line, detail: solved.glued });
  if (!solved.certain) notes.push({ key: 'cell-undecidable', line, detail: solved.values.join(' ') });
  const cells = [number ?? '', solved.name, ...solved.values, ...(kind ? [kind] : [])];
  return rowOf(found, cells, notes, solved.certain);
}

interface Solved {
  readonly name: string;
  readonly values: readonly string[];
  readonly glued: string;
  readonly certain: boolean;
}

/** Finds the value cells: as printed, or cut out of glued text where there is exactly one way to do so. */
function solve(name: string, values: readonly string[], wanted: number): Solved {
  if (values.length === wanted) return { name, values, glued: '', certain: true };
  const tail = trailingValues(name);
  const bareName = name.slice(0, name.length - tail.length);
  const glued = [tail, ...values].filter((part) => part !== '');
  const ways = cutAll(glued, wanted);
  if (ways.length === 1 && ways[0])
    return { name: bareName, values: ways[0], glued: glued.join(' '), certain: true };
  return { name, values, glued: '', certain: false };
}

/** All ways to cut the parts, each into at least one value, so that `wanted` values result. */
function cutAll(parts: readonly string[], wanted: number): string[][] {
  const [first, ...rest] = parts;
  if (first === undefined) return wanted === 0 ? [[]] : [];
  const ways: string[][] = [];
  for (let count = 1; count <= wanted - rest.length; count += 1) {
    const heads = count === 1 ? [[first]] : waysToCut(first, count);
    for (const head of heads) for (const tail of cutAll(rest, wanted - count)) ways.push([...head, ...tail]);
  }
  return ways;
}

function rowOf(
  found: readonly Line[],
  cells: readonly string[],
  notes: readonly ParserNote[],
  certain: boolean,
): Row {
  const dropped = found.flatMap((line) => line.notes);
  return {
    cells,
    first: found[0]?.no ?? 1,
    last: found.at(-1)?.no ?? 1,
    notes: [...dropped, ...notes],
    certain,
  };
}
