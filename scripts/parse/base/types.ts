import type { ParserNote, SectionKind } from '../../../src/model/index.ts';
import type { HeadReader } from '../../tables/heads.ts';

/** One line of a seed after the cleaning pass. */
export interface Line {
  /** Line number in the seed, from 1. */
  readonly no: number;
  /** The line as received, without its line end. */
  readonly raw: string;
  /** The line without markdown and HTML marks, its white space kept. */
  readonly plain: string;
  /** The line without markdown and HTML marks and without white space at its ends. */
  readonly text: string;
  /** What the cleaning pass dropped. */
  readonly notes: readonly ParserNote[];
}

/** Where a seed line begins within a joined text. */
export interface Join {
  readonly offset: number;
  readonly line: number;
}

/** A paragraph: one or several lines joined across page breaks. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly joins: readonly Join[];
  readonly notes: readonly ParserNote[];
}

/** A row of a table. */
export interface Row {
  /** Cell texts; entries within a cell are separated by line feeds. */
  readonly cells: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly notes: readonly ParserNote[];
  /** False where the borders between its cells could not be decided. */
  readonly certain: boolean;
  /** Page numbers and the like that a page break put behind the row. */
  readonly strays?: readonly Line[];
}

/** A table found in the text, its header row first. */
export interface Table {
  readonly kind: 'table';
  readonly header: Row;
  readonly rows: readonly Row[];
}

/** A table of contents: its lines are kept, but are no headings. */
export interface Toc {
  readonly kind: 'toc';
  readonly entries: readonly Paragraph[];
}

/** What the text is made of before its outline is known. */
export type Unit = Paragraph | Table | Toc;

/** A stretch of lines that a construct claims: from its start to `end` (excluded). */
export interface Region {
  readonly end: number;
  readonly unit: Table | Toc;
}

/** A construct that spans several lines: returns what it finds at `lines[start]`, or null. */
export type RegionConstruct = (lines: readonly Line[], start: number, readHead: HeadReader) => Region | null;

/** A numbered or marked opening of a paragraph. */
export interface Opening {
  readonly form: 'section' | 'dash' | 'box' | 'annex' | 'attachment' | 'note' | 'copy';
  /** Level by the kind of number, 0 where the form has none. */
  readonly level: number;
  /** The label verbatim, such as `（一）`. */
  readonly label: string;
  /** The number, or null. */
  readonly number: number | null;
  /** The text behind the label, without white space at its start. */
  readonly rest: string;
}

/** A section under construction. */
export interface OpenSection {
  readonly eId: string;
  readonly level: number;
  readonly kind: SectionKind;
}

/** A table placed in the outline: what the fact extractors read. */
export interface PlacedTable {
  readonly eId: string;
  readonly table: Table;
  /** Element ids of the rows, in order. */
  readonly rowIds: readonly string[];
  /** Foot-notes of the table by their mark, such as ① → its sentence. */
  readonly notes: ReadonlyMap<string, string>;
}
