import { type Field, fieldsOfRecord, isOfObjects, objectFields } from './columns.ts';
import { unreserved } from './reserved.ts';
import type { Column, Table, Value } from './table.ts';

/** A row of a link table: the record that has the list, the entry, and where in the list it stands, from 1. */
interface Link {
  readonly record: unknown;
  readonly entry: unknown;
  readonly position: number;
}

const positionColumn: Column<Link> = {
  name: 'position',
  title: '位次',
  description: '在原列中的位次，从 1 起。',
  datatype: 'integer',
  required: true,
  list: false,
  value: ({ position }) => position,
};

/** The columns that say whose list it is, named so that they need no quotes in any database. */
const keyColumns = (table: Table): Column<Link>[] =>
  table.primaryKey.flatMap((name) =>
    table.columns
      .filter((column) => column.name === name)
      .map((column) => ({
        ...column,
        name: unreserved(column.name),
        value: ({ record }: Link) => column.value(record),
      })),
  );

/** The columns of an entry: one for a plain value; one a field for an object, named after list and field. */
function entryColumns(name: string, field: Field): Column<Link>[] {
  if (!isOfObjects(field)) {
    const { title = name, description = '' } = field;
    const form = { datatype: 'string', required: true, list: false } as const;
    return [{ name: 'entry', title, description, ...form, value: ({ entry }) => entry as Value }];
  }
  return objectFields(name, field).map(({ key, column }) => ({
    ...column,
    value: ({ entry }) => (entry as Record<string, Value>)[key] ?? null,
  }));
}

function linkTable(table: Table, name: string, field: Field): Table {
  const key = table.primaryKey.map(unreserved);
  const rows = table.rows.flatMap((record) =>
    (record as Record<string, unknown[]>)[name]!.map((entry, at) => ({ record, entry, position: at + 1 })),
  );
  return {
    name: `${table.name}_${name}`,
    title: `${table.title}·${field.title ?? name}`,
    description: `一行是${table.title}表“${field.title ?? name}”一列中的一项。`,
    schema: null,
    columns: [...keyColumns(table), positionColumn, ...entryColumns(name, field)] as Column<unknown>[],
    primaryKey: [...key, 'position'],
    foreignKeys: [{ columns: key, table: table.name, refers: table.primaryKey }],
    rows,
  };
}

/** Whether the objects of a list are spread over columns of their own; they have a table of their own then. */
const isSpread = ({ items }: Field): boolean =>
  Object.values(items?.properties ?? {}).some(({ column }) => column);

/** Makes a link table for every list of a table, so that none needs unpicking. */
export const linksOf = (table: Table): Table[] =>
  table.schema === null
    ? []
    : fieldsOfRecord(table.schema)
        .filter(([, { type, prefixItems }]) => type === 'array' && !prefixItems)
        .filter(([, field]) => !isSpread(field))
        .map(([name, field]) => linkTable(table, name, field));
