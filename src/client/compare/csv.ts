const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** Returns rows as CSV (RFC 4180) with the byte order mark that Excel needs to read it as UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  '\ufeff' + rows.map((row) => row.map(quoted).join(',') + '\r\n').join('');

/** Offers a text to the reader as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
