import { csvText } from '../../writing/csv.ts';

/** How long the browser may take to begin reading what is saved, in milliseconds. */
const READING_MS = 10_000;

/** Offers a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READING_MS);
}

/** A name that files may have: marks that they may not hold become hyphens. */
export const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/gu, '-');

/** Offers rows of cells, the heading first, as a CSV file. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  saveFile(`${safeName(name)}.csv`, new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }));
}

/** Offers the bytes of a Word document. */
export function saveDocx(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  saveFile(`${safeName(name)}.docx`, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
}
