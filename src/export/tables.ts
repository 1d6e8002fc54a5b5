import type { TableModel } from '../model/collections.ts';
import { type CollectionName, type Content, collectionNames, collectionOf } from '../model/content.ts';
import { columnsOf } from './columns.ts';
import type { Table } from './table.ts';

/** Names of the tables, in the order of the data page. */
export const tableNames = collectionNames.filter((name) => collectionOf(name).table);

/** What is published of a record: the fields of the table's own schema where it has one. */
function published(record: object, { schema }: TableModel): object {
  if (!schema) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name in schema.shape));
}

function tableOf(name: CollectionName, records: readonly object[]): Table[] {
  const { record, table } = collectionOf(name);
  if (!table) return [];
  const schema = table.schema ?? record;
  return [
    {
      name,
      title: table.title,
      description: `一行是${table.row}。`,
      schema,
      columns: columnsOf(schema),
      primaryKey: table.key,
      foreignKeys: table.references,
      rows: records.map((each) => published(each, table)),
    },
  ];
}

/** Makes the tables of the open data. */
export const tablesOf = (content: Content): Table[] =>
  tableNames.flatMap((name) => tableOf(name, content[name]));
