import { createHash } from 'node:crypto';
import type { Content } from '../model/content.ts';
import { measured } from '../read/accuracy.ts';
import { content } from '../read/content.ts';
import { once } from '../read/once.ts';
import { dataVersion } from '../read/version.ts';
import { aknOf } from './akn/document.ts';
import type { PublishedFile } from './catalog.ts';
import { codebookOf } from './codebook.ts';
import { codebookMarkdown } from './codebook-markdown.ts';
import { tableCsv } from './csv.ts';
import { csvwGroup, csvwTable } from './csvw.ts';
import { licenceNote } from './licence.ts';
import { parquetFile } from './parquet.ts';
import { jsonSchema, tableSchema } from './schema.ts';
import { sqliteFile } from './sqlite.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';
import { workbook } from './xlsx.ts';

/** A file of the open data with its bytes. */
export interface ExportFile extends PublishedFile {
  readonly body: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

function file(
  name: string,
  title: string,
  mediaType: string,
  content: string | Uint8Array<ArrayBuffer>,
  rows: number | null = null,
) {
  const body = typeof content === 'string' ? encoder.encode(content) : content;
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { name, title, mediaType, rows, bytes: body.byteLength, sha256, body };
}

const rowsIn = (tables: readonly Table[]): number =>
  tables.reduce((sum, table) => sum + table.rows.length, 0);

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function ofTable(table: Table): ExportFile[] {
  const { name, title, rows } = table;
  return [
    file(`${name}.json`, `${title}（JSON）`, 'application/json', json(rows), rows.length),
    file(`${name}.csv`, `${title}（CSV）`, 'text/csv', tableCsv(table), rows.length),
    file(
      `${name}.schema.json`,
      `${title}的字段说明（JSON Schema）`,
      'application/schema+json',
      json(tableSchema(table, dataVersion)),
    ),
    file(
      `${name}.parquet`,
      `${title}（Parquet）`,
      'application/vnd.apache.parquet',
      parquetFile(table, dataVersion),
      rows.length,
    ),
    file(
      `${name}.csv-metadata.json`,
      `${title}的字段说明（CSVW）`,
      'application/csvm+json',
      json(csvwTable(table, dataVersion)),
    ),
  ];
}

function ofPlans(data: Content): ExportFile[] {
  return data.plans.map((plan) => {
    const sections = data.sections.filter((section) => section.plan === plan.id);
    const clauses = data.clauses.filter((clause) => clause.plan === plan.id);
    const xml = aknOf(plan, sections, clauses, dataVersion);
    return file(
      `akn/${plan.id}.xml`,
      `${plan.city}全文，一行即一条`,
      'application/akn+xml',
      xml,
      clauses.length,
    );
  });
}

async function load(): Promise<ExportFile[]> {
  const data = await content();
  const tables = tablesOf(data);
  const codebook = codebookOf({ ...data, tables, measured, version: dataVersion });
  return [
    ...tables.flatMap(ofTable),
    file(
      'csv-metadata.json',
      '全部表的字段与关联（CSVW）',
      'application/csvm+json',
      json(csvwGroup(tables, dataVersion)),
    ),
    file(
      'schema.json',
      '全部表的 JSON Schema',
      'application/schema+json',
      json(jsonSchema(tables, dataVersion)),
    ),
    file(
      'yibao-plans.xlsx',
      '全部表（XLSX）',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      await workbook(tables, dataVersion),
      rowsIn(tables),
    ),
    file(
      'yibao-plans.sqlite',
      '全部表（SQLite）',
      'application/vnd.sqlite3',
      sqliteFile(tables, dataVersion),
      rowsIn(tables),
    ),
    ...ofPlans(data),
    file('codebook.json', '编码说明（JSON）', 'application/json', json(codebook)),
    file('codebook.md', '编码说明（Markdown）', 'text/markdown', codebookMarkdown(codebook)),
    file('licence.txt', '使用许可', 'text/plain', licenceNote),
  ];
}

/** Returns the files of the open data with their bytes, save the catalogue and the checksums, which describe them. */
export const exportFiles = once(load);

/** Answers with one of the files; throws if there is none of that name. */
export async function respondWith(name: string): Promise<Response> {
  const found = (await exportFiles()).find((entry) => entry.name === name);
  if (!found) throw new Error(`no file of the open data is called ${name}`);
  return new Response(found.body, { headers: { 'Content-Type': found.mediaType } });
}
