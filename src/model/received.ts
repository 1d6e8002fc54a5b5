/** Address on the site of a received file, as it was received; a page is given as plain text, so that nothing in it runs. */
export const receivedAddress = (file: string): string =>
  `received/${file.endsWith('.html') ? `${file}.txt` : file}`;
