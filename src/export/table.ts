import type { z } from 'zod';
import type { Reference } from '../model/collections.ts';

/** Type of a column's values: those of CSVW, and `json` for a nested value written as one cell. */
export type Datatype = 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'json';

/** A value of a cell before it is written: null stands for "the text gives none". */
export type Value = string | number | boolean | null | readonly string[];

/** A column of a table. */
export interface Column<Row> {
  /** Name in the header row, letters and `_`. */
  readonly name: string;
  /** Name in Chinese. */
  readonly title: string;
  /** What it holds, in one sentence. */
  readonly description: string;
  readonly datatype: Datatype;
  /** Whether the cell may be empty. */
  readonly required: boolean;
  /** Whether the cell holds several values, joined by `listSeparator`. */
  readonly list: boolean;
  /** Takes the value out of a record. */
  readonly value: (row: Row) => Value;
}

/** A table of the open data: its records as published in JSON, and its columns in CSV and XLSX. */
export interface Table<Row = unknown> {
  /** Base name of its files. */
  readonly name: string;
  /** Name in Chinese. */
  readonly title: string;
  /** What one row is, in one sentence. */
  readonly description: string;
  /** Schema of its records as published in JSON; null for a link table, which JSON has no need of. */
  readonly schema: z.ZodObject | null;
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly Reference[];
  readonly rows: readonly Row[];
}

/** What joins the values of a list in one cell; no value contains it. */
export const listSeparator = '|';

/** The values of one record in the order of the columns. */
export function valuesOf<Row>(table: Table<Row>, row: Row): Value[] {
  return table.columns.map((entry) => entry.value(row));
}

/** A value as the text of a cell: nothing for null, lists joined, truth values as `true` and `false`. */
export function cellText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(listSeparator) : String(value);
}
