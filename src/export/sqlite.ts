import { DatabaseSync } from 'node:sqlite';
import { type Column, cellText, type Table, type Value, valuesOf } from './table.ts';

type Cell = string | number | null;

const types = {
  string: 'TEXT',
  integer: 'INTEGER',
  decimal: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  json: 'TEXT',
} as const;

/** A name as SQL takes it whatever it is: some columns bear the names of its own words. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

function columnSql({ name, datatype, required }: Column<never>): string {
  const check = datatype === 'boolean' ? ` CHECK (${quoted(name)} IN (0, 1))` : '';
  return `${quoted(name)} ${types[datatype]}${required ? ' NOT NULL' : ''}${check}`;
}

function tableSql(table: Table): string {
  const foreign = table.foreignKeys.map(
    ({ columns, table: other, refers }) =>
      `FOREIGN KEY (${listed(columns)}) REFERENCES ${quoted(other)} (${listed(refers)})`,
  );
  const parts = [...table.columns.map(columnSql), `PRIMARY KEY (${listed(table.primaryKey)})`, ...foreign];
  return `CREATE TABLE ${quoted(table.name)} (\n  ${parts.join(',\n  ')}\n) STRICT`;
}

/** A value as SQLite holds it: what the text does not give is NULL, save in a key, which stays whole. */
function cellOf(value: Value, isKey: boolean): Cell {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number' || value === null) return value;
  const text = cellText(value);
  return text === '' && !isKey ? null : text;
}

function fill(database: DatabaseSync, table: Table): void {
  const marks = table.columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${marks})`);
  // Columns of keys, here and in tables that refer to it, must hold the same on both sides.
  const keys = new Set([...table.primaryKey, ...table.foreignKeys.flatMap(keyColumnsOf)]);
  for (const row of table.rows) {
    const values = valuesOf(table, row);
    insert.run(...values.map((value, at) => cellOf(value, keys.has(table.columns[at]!.name))));
  }
}

/** Columns of a reference that stays whole; one to a section may be empty, and is then none. */
const keyColumnsOf = ({ columns, refers }: Table['foreignKeys'][number]): readonly string[] =>
  columns.filter((name, at) => name === refers[at]);

/** The table that describes the columns of the others, since SQLite has no place for it. */
function describe(database: DatabaseSync, tables: readonly Table[], version: string): void {
  database.exec(
    'CREATE TABLE "codebook" ("table_name" TEXT NOT NULL, "column_name" TEXT NOT NULL, "title" TEXT NOT NULL, "description" TEXT NOT NULL, "data_version" TEXT NOT NULL, PRIMARY KEY ("table_name", "column_name")) STRICT',
  );
  const insert = database.prepare('INSERT INTO "codebook" VALUES (?, ?, ?, ?, ?)');
  for (const table of tables)
    for (const { name, title, description } of table.columns)
      insert.run(table.name, name, title, description, version);
}

/** Writes tables as one SQLite database with types, keys and references, and a table `codebook` that describes them. */
export function sqliteFile(tables: readonly Table[], version: string): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    database.exec('BEGIN');
    for (const table of tables) {
      database.exec(tableSql(table));
      fill(database, table);
    }
    describe(database, tables, version);
    database.exec('COMMIT');
    return Uint8Array.from(database.serialize());
  } finally {
    database.close();
  }
}
