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
  /** The reading form of `text`: what constructs are recognised in. */
  readonly read: string;
  /** Depth of its markdown heading mark, 0 where it has none. */
  readonly depth: number;
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
  /** The reading form of `text`. */
  readonly read: string;
  /** Depth of the markdown heading mark of its first line, 0 where it has none. */
  readonly depth: number;
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

/** A stretch of lines that a construct claims: from its start to `end` (excluded). */
export interface Region {
  readonly end: number;
  readonly unit: Table | Toc;
}

/** A construct that spans several lines: returns what it finds at `lines[start]`, or null. */
export type RegionConstruct = (lines: readonly Line[], start: number, readHead: HeadReader) => Region | null;

/** What a number that opens a paragraph looks like, whatever its writing: （一） (一) ㈠ are one form. */
export type NumberForm =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'han-paren'
  | 'roman'
  | 'arabic'
  | 'decimal-2'
  | 'decimal-3'
  | 'decimal-4'
  | 'letter'
  | 'paren'
  | 'half'
  | 'half-letter'
  | 'circled'
  | 'circled-han'
  | 'formal'
  | 'formal-paren'
  | 'stem'
  | 'named';

/** What a heading without a number looks like: the depth of its mark, or a plain line, of the outer or the inner of two kinds. */
export type BareForm = `mark-${number}` | 'plain' | 'plain-inner';

/** The form of a heading, with a number or without. */
export type Form = NumberForm | BareForm;

/** A numbered or marked opening of a paragraph, as recognised in its reading form. */
export interface Mark {
  readonly form: 'section' | 'dash' | 'box' | 'annex' | 'attachment' | 'note' | 'copy';
  /** Form of its number, where `form` is section. */
  readonly number: NumberForm | null;
  /** The number, or null; of 1.2.3 the last. */
  readonly value: number | null;
  /** All numbers of 1.2.3; one number elsewhere. */
  readonly path: readonly number[];
  /** Length of the label with the white space behind it, in characters of the reading form. */
  readonly length: number;
  /** Whether the opening alone shows that it is one; otherwise its place in a sequence must confirm it. */
  readonly sure: boolean;
}

/** The opening of a received paragraph. */
export interface Opening extends Mark {
  /** The label verbatim, such as `（一）`. */
  readonly label: string;
  /** Length of the label with the white space behind it, in received characters. */
  readonly start: number;
}

/** A line with how it opens, null for running text. */
export interface OpenedLine extends Line {
  readonly opening: Opening | null;
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
