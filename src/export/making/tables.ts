import { tableCsv } from '../csv.ts';
import { csvwGroup, csvwTable } from '../csvw.ts';
import { type ExportFile, exportFile, json } from '../file.ts';
import { parquetFile } from '../parquet.ts';
import { jsonSchema, tableSchema } from '../schema.ts';
import { sqliteFile } from '../sqlite.ts';
import type { Table } from '../table.ts';
import { workbook } from '../xlsx.ts';
import type { Made } from './source.ts';

/** JSON has lists of its own, and no need of a table that spells them out. */
function jsonFiles(table: Table, version: string): ExportFile[] {
  const { name, title, schema, rows } = table;
  if (schema === null) return [];
  const described = json(tableSchema(table, version));
  return [
    exportFile(`${name}.json`, `${title}（JSON）`, json(rows), { rows: rows.length, table: name }),
    exportFile(`${name}.schema.json`, `${title}的 JSON Schema`, described, { table: name }),
  ];
}

function filesOfTable(table: Table, version: string): ExportFile[] {
  const { name, title } = table;
  const rows = { rows: table.rows.length, table: name };
  const described = json(csvwTable(table, version));
  return [
    ...jsonFiles(table, version),
    exportFile(`${name}.csv`, `${title}（CSV）`, tableCsv(table), rows),
    exportFile(`${name}.parquet`, `${title}（Parquet）`, parquetFile(table, version), rows),
    exportFile(`${name}.csv-metadata.json`, `${title}的字段说明（CSVW）`, described, { table: name }),
  ];
}

/** Makes the files of every table. */
export const ofTables = ({ tables, links, version }: Made): ExportFile[] =>
  [...tables, ...links].flatMap((table) => filesOfTable(table, version));

const rowsIn = (tables: readonly Table[]) => ({
  rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
});

/** Makes the files that hold or describe all tables at once. */
export async function ofWhole({ tables, links, version }: Made): Promise<ExportFile[]> {
  const all = [...tables, ...links];
  const book = await workbook(tables, version);
  return [
    exportFile('csv-metadata.json', '全部表的字段与关联（CSVW）', json(csvwGroup(all, version))),
    exportFile('schema.json', '全部表的 JSON Schema', json(jsonSchema(tables, version))),
    exportFile('yibao-plans.xlsx', '全部表（XLSX）', book, rowsIn(tables)),
    exportFile('yibao-plans.sqlite', '全部表（SQLite）', sqliteFile(all, version), rowsIn(all)),
  ];
}
