import type { z } from 'zod';
import type { TableModel } from '../model/collections.ts';
import { type Content, collectionNames, collectionOf } from '../model/content.ts';
import { addressFrom } from '../urls.ts';
import { columnsOf } from './columns.ts';
import { derivedTables } from './derived/tables.ts';
import type { Table } from './table.ts';

/** A table before its rows are made fit to leave the site. */
interface Source extends Required<TableModel> {
  readonly name: string;
  readonly rows: readonly object[];
}

/** The files of tables all lie one folder below the root. */
const addressOf = addressFrom(1);

/** A value of a record with every address in it as it resolves from the file. */
function addressed(value: unknown, name?: string): unknown {
  if (Array.isArray(value)) return value.map((each) => addressed(each));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, addressed(each, key)]));
  return name === 'url' ? addressOf(String(value)) : value;
}

/** What is published of a record: the fields of the table's schema. */
const published = (record: object, { shape }: z.ZodObject): unknown =>
  addressed(Object.fromEntries(Object.entries(record).filter(([name]) => name in shape)));

const tableOf = ({ name, title, row, key, references, schema, rows }: Source): Table => ({
  name,
  title,
  description: `一行是${row}。`,
  schema,
  columns: columnsOf(schema),
  primaryKey: key,
  foreignKeys: references,
  rows: rows.map((each) => published(each, schema)),
});

function collectionSources(content: Content): Source[] {
  return collectionNames.flatMap((name) => {
    const { record, table } = collectionOf(name);
    return table ? [{ schema: record, ...table, name, rows: content[name] }] : [];
  });
}

/** Makes the tables of the open data: those of the collections, then those that are made of them. */
export const tablesOf = (content: Content): Table[] =>
  [
    ...collectionSources(content),
    ...derivedTables.map((table) => ({ ...table, rows: table.rows(content) })),
  ].map(tableOf);
