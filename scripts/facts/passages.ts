import type { Clause, TableRole } from '../../src/model/index.ts';
import type { ReadTable, Stated, TableRow } from '../tables/read.ts';
import { readSentences, type Sentence } from './words/reading.ts';

/** A sentence that may state quantities, and the words outside it that name what it speaks of. */
export interface Passage {
  readonly sentence: Sentence;
  /** Name of the row and head of the column for a cell (`三级医院起付标准`); empty for prose. */
  readonly subject: string;
}

/** Columns of a table of tasks whose numbers are none of what is to be done. */
const aside: ReadonlySet<TableRole | null> = new Set(['no', 'lead', 'support', 'responsible', 'deadline']);
/** A cell that is a number and nothing else: its unit stands in the head. */
const unitless = /^[^\p{L}]*\d[\d.,，—~-]*$/u;

/**
 * Returns a function that gives the passages of a clause: the sentences of prose, and those of the cells of a row. Rows
 * of tables of indicators give none, nor do the heads of tables.
 */
export function passageReader(tables: readonly ReadTable[]): (clause: Clause) => Passage[] {
  const rows = new Map(tables.flatMap((table) => passagesOfTable(table)));
  return (clause) => {
    if (clause.kind === 'row') return rows.get(clause.eId) ?? [];
    return readSentences(clause.text).map((sentence) => ({ sentence, subject: '' }));
  };
}

function passagesOfTable({ kind, rows }: ReadTable): [string, Passage[]][] {
  if (kind === 'indicators') return [];
  let above: readonly string[] = [];
  return rows.map((row) => {
    if (kind === 'tasks') return [row.clause.eId, ofTask(row)];
    const names = namesOf(row, above);
    above = names;
    return [row.clause.eId, ofCells(row, names)];
  });
}

function ofTask({ clause, printed }: TableRow): Passage[] {
  return printed
    .filter(({ column }) => !aside.has(column.role))
    .flatMap((stated) => cellSentences(clause, stated, ''))
    .map((sentence) => ({ sentence, subject: '' }));
}

/** The cells that name a row: the first ones, up to one with a figure; an empty one is merged with the one above. */
function namesOf({ printed }: TableRow, above: readonly string[]): string[] {
  const cells = printed.map(({ cell }, at) => cell.text || (above[at] ?? ''));
  const figure = printed.findIndex(({ cell }) => /\d|％|%/u.test(cell.text));
  return cells.slice(0, Math.max(1, figure < 0 ? 1 : figure));
}

/** The cells of a row of any other table; what its numbers measure begins with the name of the row and the head. */
function ofCells({ clause, printed }: TableRow, names: readonly string[]): Passage[] {
  return printed.flatMap((stated, at) => {
    const { column } = stated;
    if (column.role === 'no') return [];
    const subject = at < names.length ? '' : [...names, column.head.replace(/（[^（）]*）$/u, '')].join('');
    return cellSentences(clause, stated, column.unit).map((sentence) => ({
      sentence: { ...sentence, quote: clause.text },
      subject,
    }));
  });
}

/** The sentences of a cell as parts of its clause; `unit` is read behind a bare number. */
function cellSentences(clause: Clause, { cell }: Stated, unit: string): Sentence[] {
  const { span } = cell;
  if (span === null) return [];
  const words = clause.text.slice(span.start, span.end);
  return readSentences(unitless.test(words) ? words + unit : words).map((sentence) => ({
    ...sentence,
    at: (from, to) => {
      const own = sentence.at(from, to);
      const end = Math.min(own.end, words.length);
      const place = { start: span.start + own.start, end: span.start + end };
      return { ...place, words: clause.text.slice(place.start, place.end) };
    },
  }));
}
