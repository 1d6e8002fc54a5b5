import { type FileKind, Unreadable } from './converted.ts';

/** The first bytes of a format that is no plain text, as Latin-1 characters. */
interface Signature {
  readonly head: string;
  /** What the file is, or a sentence why it cannot be read. */
  readonly is: { readonly kind: FileKind } | { readonly why: string };
}

const signatures: readonly Signature[] = [
  { head: '%PDF-', is: { kind: 'pdf' } },
  { head: 'PK\x03\x04', is: { kind: 'docx' } },
  { head: '\xd0\xcf\x11\xe0', is: { why: 'it is an old Word or WPS file; save it as .docx or as text' } },
  { head: '{\\rtf', is: { why: 'it is rich text (RTF); save it as .docx or as text' } },
  { head: '\x89PNG', is: { why: 'it is a picture; a text is needed' } },
  { head: '\xff\xd8\xff', is: { why: 'it is a picture; a text is needed' } },
  { head: 'II*\0', is: { why: 'it is a picture; a text is needed' } },
  { head: 'Rar!', is: { why: 'it is an archive; unpack it first' } },
  { head: '7z\xbc\xaf', is: { why: 'it is an archive; unpack it first' } },
];

/** A PDF may have some bytes before its head. */
const reach = 1024;

/** What a file is whose bytes are no plain text; null for text. Throws Unreadable for formats that cannot be read. */
export function binaryKind(bytes: Uint8Array): FileKind | null {
  const head = Buffer.from(bytes.subarray(0, reach)).toString('latin1');
  const found = signatures.find((signature) => head.startsWith(signature.head));
  if (!found) return /^[^\n]{0,200}\n?%PDF-\d/u.test(head) ? 'pdf' : null;
  if ('why' in found.is) throw new Unreadable(found.is.why);
  return found.is.kind;
}

/** A text that begins with a mark of a page, or with a tag for a block of one. */
const page =
  /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|div|p|h[1-6]|table|span|center|section|article|font|ul|ol)\b)/iu;

/** What a decoded text is, by its content first, then by the ending of its file's name. */
export function textKind(name: string, text: string): FileKind {
  if (page.test(text.slice(0, 5000)) || /\.(?:html?|xhtml)$/iu.test(name)) return 'html';
  return /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text';
}
