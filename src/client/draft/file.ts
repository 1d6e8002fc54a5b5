/** Paragraphs, their texts, tabs and line breaks in the XML of a Word document; deleted text has tags of its own. */
const tokens = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>|<\/w:p>/gu;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns the text of the XML of a Word document, a paragraph a line. */
export function textOfDocument(xml: string): string {
  let text = '';
  for (const [token, words] of xml.matchAll(tokens)) {
    if (words !== undefined)
      text += words.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name]!);
    else text += token === '<w:tab/>' ? '\t' : '\n';
  }
  return text;
}

/** Decodes a text file: UTF-8 (16 with its mark), else GB18030. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Reads a .docx or text file; throws where a .docx holds no document. Nothing leaves the browser. */
export async function textOfFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return decoded(bytes);
  const { unzipSync, strFromU8 } = await import('fflate');
  const name = 'word/document.xml';
  const found = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
  if (!found) throw new Error('no document in the file');
  return textOfDocument(strFromU8(found));
}
