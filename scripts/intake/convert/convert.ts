import { type Converted, type FileKind, Unreadable } from './converted.ts';
import { type Decoded, decode } from './decode.ts';
import { binaryKind, textKind } from './detect.ts';
import { docxLines } from './docx/lines.ts';
import { hasTables, withTablesAsLines } from './html/embedded.ts';
import { htmlLines } from './html/lines.ts';
import { pdfLines } from './pdf/lines.ts';
import { packageConverter } from './version.ts';

/** Reads the formats that are no text themselves into lines, each with the package that does it. */
const binary: Partial<Record<FileKind, { name: string; lines: (bytes: Uint8Array) => Promise<string[]> }>> = {
  docx: { name: 'mammoth', lines: docxLines },
  pdf: { name: 'pdfjs-dist', lines: pdfLines },
};

/**
 * Makes the text of a received file, told by its content (`name` helps only where that says nothing); rejects with
 * Unreadable, whose message says why, where there is no text in it.
 */
export async function convert(name: string, bytes: Uint8Array): Promise<Converted> {
  const kind = binaryKind(bytes);
  const converted = kind ? await convertBinary(kind, bytes) : convertText(name, decode(bytes));
  if (converted.text.trim() === '') throw new Unreadable('there is no text in it');
  return converted;
}

async function convertBinary(kind: FileKind, bytes: Uint8Array): Promise<Converted> {
  const reader = binary[kind];
  if (!reader) throw new Unreadable(`no reader knows ${kind}`);
  try {
    const lines = await reader.lines(bytes);
    return { text: asText(lines), kind, encoding: null, converter: packageConverter(reader.name) };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      `it looks like ${kind.toUpperCase()}, but cannot be read: ${(error as Error).message}`,
    );
  }
}

function convertText(name: string, { text, encoding }: Decoded): Converted {
  const kind = textKind(name, text);
  if (kind === 'html')
    return { text: asText(htmlLines(text)), kind, encoding, converter: packageConverter('parse5') };
  if (hasTables(text))
    return { text: withTablesAsLines(text), kind, encoding, converter: packageConverter('parse5') };
  if (encoding === 'utf-8') return { text, kind, encoding, converter: null };
  return {
    text,
    kind,
    encoding,
    converter: { name: `TextDecoder ${encoding}`, version: process.versions.icu ?? '' },
  };
}

const asText = (lines: readonly string[]) => `${lines.join('\n')}\n`;
