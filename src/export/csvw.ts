import type { Reference } from '../model/collections.ts';
import { datasetName } from '../read/site.ts';
import { type Column, listSeparator, type Table } from './table.ts';

const context = ['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }];
/** What an empty cell means; the same in every table. */
const nullMeaning = '空单元格表示原文没有给出（JSON 中为 null 或空串），不表示零或“无”。';

const datatypes = {
  string: 'string',
  integer: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  date: 'date',
  json: 'json',
};

function describeColumn(column: Column<never>) {
  return {
    name: column.name,
    titles: [column.name],
    'dc:title': column.title,
    'dc:description': column.description,
    datatype: datatypes[column.datatype],
    required: column.required,
    null: '',
    ...(column.list ? { separator: listSeparator } : {}),
  };
}

function describeForeignKey(key: Reference) {
  return {
    columnReference: [...key.columns],
    reference: { resource: `${key.table}.csv`, columnReference: [...key.refers] },
  };
}

function describeTable(table: Table, withReferences: boolean) {
  const references = withReferences && table.foreignKeys.length > 0;
  return {
    url: `${table.name}.csv`,
    'dc:title': table.title,
    'dc:description': `${table.description}${nullMeaning}`,
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    tableSchema: {
      columns: table.columns.map(describeColumn),
      primaryKey: [...table.primaryKey],
      ...(references ? { foreignKeys: table.foreignKeys.map(describeForeignKey) } : {}),
    },
  };
}

/**
 * Describes one table as CSVW. References to other tables are left to `csvwGroup`, since a description may
 * only refer to tables it describes itself.
 */
export function csvwTable(table: Table, version: string): object {
  return {
    '@context': context,
    ...describeTable(table, false),
    'dc:hasVersion': version,
    'rdfs:seeAlso': 'csv-metadata.json',
  };
}

/** Describes all tables as one CSVW table group, with the references between them. */
export function csvwGroup(tables: readonly Table[], version: string): object {
  return {
    '@context': context,
    'dc:title': datasetName,
    'dc:hasVersion': version,
    tables: tables.map((table) => describeTable(table, true)),
  };
}
