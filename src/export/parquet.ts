import { parquetWriteBuffer } from 'hyparquet-writer';
import { type Column, cellText, type Datatype, type Table, type Value, valuesOf } from './table.ts';

const types = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  decimal: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const satisfies Record<Datatype, object>;

/** A value as Parquet holds it: what the text does not give is null, a day is a date. */
function cellOf(
  value: Value,
  { datatype, required }: Column<never>,
): string | number | boolean | Date | null {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  const text = cellText(value);
  if (text === '' && !required) return null;
  return datatype === 'date' ? new Date(`${text}T00:00:00Z`) : text;
}

/** Writes a table as Parquet, with types; lists are joined as in CSV, the link tables spell them out. */
export function parquetFile(table: Table, version: string): Uint8Array<ArrayBuffer> {
  const rows = table.rows.map((row) => valuesOf(table, row));
  const columnData = table.columns.map((column, at) => ({
    name: column.name,
    data: rows.map((row) => cellOf(row[at] ?? null, column)),
  }));
  const schema = table.columns.map(({ name, datatype, required }) => ({
    name,
    ...types[datatype],
    repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
  }));
  const buffer = parquetWriteBuffer({
    columnData,
    schema: [{ name: 'root', num_children: schema.length }, ...schema],
    createdBy: 'yibao-plan-comparison',
    kvMetadata: [
      { key: 'title', value: table.title },
      { key: 'description', value: table.description },
      { key: 'version', value: version },
    ],
  });
  return new Uint8Array(buffer);
}
