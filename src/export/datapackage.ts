import { datasetName, site } from '../read/site.ts';
import type { ExportFile } from './file.ts';
import { canonicalLicence } from './licence.ts';
import { type Column, type Datatype, listSeparator, type Table } from './table.ts';

const types: Readonly<Record<Datatype, string>> = {
  string: 'string',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  json: 'array',
};

const fieldOf = ({ name, title, description, datatype, required, list }: Column<never>) => ({
  name,
  title,
  description,
  ...(list ? { type: 'list', delimiter: listSeparator, itemType: 'string' } : { type: types[datatype] }),
  ...(required ? { constraints: { required: true } } : {}),
});

const foreignKeyOf = ({ columns, table, refers }: Table['foreignKeys'][number], own: string) => ({
  fields: [...columns],
  reference: { resource: table === own ? '' : table, fields: [...refers] },
});

function resourceOf(table: Table, { bytes, sha256 }: ExportFile) {
  const { name, title, description, columns, primaryKey, foreignKeys, rows } = table;
  return {
    name,
    title,
    description,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    rowCount: rows.length,
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: [...primaryKey],
      ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map((key) => foreignKeyOf(key, name)) } : {}),
    },
  };
}

/** Describes the CSV files as a Frictionless Data Package (2.0): fields, types, keys and references of every table. */
export function datapackageOf(
  tables: readonly Table[],
  files: readonly ExportFile[],
  version: string,
): object {
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'yibao-plan-comparison',
    title: datasetName,
    description: site.description,
    version,
    licenses: [{ name: 'CC-BY-4.0', title: site.licence.name, path: canonicalLicence }],
    keywords: [...site.keywords],
    resources: tables.flatMap((table) => {
      const file = byName.get(`${table.name}.csv`);
      return file ? [resourceOf(table, file)] : [];
    }),
  };
}
