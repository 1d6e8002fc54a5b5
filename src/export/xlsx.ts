import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { licenceNote } from './licence.ts';
import { cellText, type Table, type Value, valuesOf } from './table.ts';

/** Most characters that one cell of a workbook may hold. */
const longestCell = 32_767;
/** Width of a column in characters: room for its head, and for short values whole; a Chinese character takes two. */
const [narrowest, widest] = [8, 60];
/** Rows by which the width of a column is judged. */
const sample = 200;

type Cell = SheetData[number][number];

function cell(value: Value): Cell {
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = cellText(value);
  return text === '' ? null : { value: text.slice(0, longestCell), type: String };
}

const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (each < '\u2000' ? 1 : 2), 2);

/** A sheet: its name, its heads, and its rows beneath. */
interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

function written({ name, heads, rows }: Sheet) {
  const header = heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const columns = heads.map((head, at) => {
    const texts = rows.slice(0, sample).map((row) => cellText(row[at] ?? null));
    const width = Math.max(widthOf(head), ...texts.map((text) => widthOf(text.slice(0, widest))));
    return { width: Math.min(Math.max(width, narrowest), widest) };
  });
  return {
    sheet: name,
    data: [header, ...rows.map((row) => row.map(cell))] as SheetData,
    columns,
    stickyRowsCount: 1,
  };
}

const tableSheet = (table: Table): Sheet => ({
  name: table.title,
  heads: table.columns.map(({ title }) => title),
  rows: table.rows.map((row) => valuesOf(table, row)),
});

/** What every table and column is, by the names of both in the workbook and in the other files. */
const descriptionSheet = (tables: readonly Table[]): Sheet => ({
  name: '字段说明',
  heads: ['表', '列', '说明', '其他格式中的表名', '其他格式中的列名'],
  rows: tables.flatMap((table) => [
    [table.title, null, table.description, table.name, null],
    ...table.columns.map(({ title, description, name }) => [
      table.title,
      title,
      description,
      table.name,
      name,
    ]),
  ]),
});

const licenceSheet = (version: string): Sheet => ({
  name: '许可与版本',
  heads: ['许可与版本'],
  rows: [`数据版本 ${version}`, ...licenceNote.trim().split('\n')].map((line) => [line === '' ? null : line]),
});

/** Name of a column of a workbook by its number from 0: A, …, Z, AA. */
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Lets a reader filter a sheet by its heads, which the writer of workbooks has no word for. */
function withFilter(xml: string, { heads, rows }: Sheet): string {
  const range = `A1:${letters(heads.length - 1)}${rows.length + 1}`;
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
}

/** Puts filters into a workbook, and one date on all its parts, so that the same content is the same file. */
function finished(workbook: Uint8Array, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(workbook);
  sheets.forEach((sheet, at) => {
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    parts[name] = strToU8(withFilter(strFromU8(parts[name]!), sheet));
  });
  return new Uint8Array(zipSync(parts, { mtime: new Date(2000, 0, 1) }));
}

/** Writes tables as one XLSX workbook with Chinese heads: a sheet each, then what their columns are, licence and version. */
export async function workbook(tables: readonly Table[], version: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [...tables.map(tableSheet), descriptionSheet(tables), licenceSheet(version)];
  const buffer = await writeExcelFile(sheets.map(written)).toBuffer();
  return finished(new Uint8Array(buffer), sheets);
}
