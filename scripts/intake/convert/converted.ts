/** What a received file is, told from its bytes. */
export type FileKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** What made a text out of a received file. */
export interface Converter {
  /** Name of the package or decoder, such as `mammoth`. */
  readonly name: string;
  /** Its version, as it states it. */
  readonly version: string;
}

/** A received file as text. */
export interface Converted {
  /** The text, in lines. */
  readonly text: string;
  /** What the received file is. */
  readonly kind: FileKind;
  /** Encoding of its characters, in lower case, such as `gb18030`; null where the format has one of its own. */
  readonly encoding: string | null;
  /** What converted it, or null where the received bytes are the text themselves, in UTF-8. */
  readonly converter: Converter | null;
}

/** A received file that cannot be made into text; its message is a sentence for the one who gave it. */
export class Unreadable extends Error {}
