import { receivedOffset } from './base/reading.ts';
import type { Opening, Paragraph } from './base/types.ts';
import { setOffEnd } from './constructs/run-in.ts';

/** A paragraph with how it opens. */
export interface Block {
  readonly kind: 'block';
  readonly paragraph: Paragraph;
  readonly opening: Opening | null;
}

/** What a block is in the outline. */
export interface Judged extends Block {
  /** A heading of the outline, an item of a list, or text as its opening says. */
  readonly role: 'heading' | 'item' | 'text';
  /** Level of the heading, from 1; 0 where the block is none. */
  readonly level: number;
  /** Label and title that an editor gave the heading, verbatim from the line; absent where none did. */
  readonly given?: { readonly label: string | undefined; readonly title: string | undefined } | undefined;
}

/** A heading cut in two: its title, and how many characters of the paragraph belong to it. */
export interface Heading {
  readonly title: string;
  /** Length of label, title and closing 。 if text follows them; 0 if the heading stands alone. */
  readonly lead: number;
}

/** Cuts a paragraph after the title that an editor named; null where that is not in it. */
export function readGiven({ text }: Paragraph, title: string): Heading | null {
  const at = text.indexOf(title);
  if (at < 0) return null;
  const end = at + title.length + (/^[。．.]/u.test(text.slice(at + title.length)) ? 1 : 0);
  return { title, lead: end >= text.length ? 0 : end };
}

/** Cuts a paragraph that opens with a label into title and text: the title is its first sentence, without the 。, or what a colon or a gap sets off. */
export function readHeading(
  { text, read }: Paragraph,
  { start, length }: Pick<Opening, 'start' | 'length'>,
): Heading {
  const cut = setOffEnd(read, length);
  if (cut > 0) {
    const lead = receivedOffset(text, cut + 1);
    return { title: text.slice(start, receivedOffset(text, cut)).trim(), lead };
  }
  const end = read.indexOf('。', length);
  if (end < 0) return { title: text.slice(start).trim(), lead: 0 };
  const stop = receivedOffset(text, end);
  const lead = end >= read.length - 1 ? 0 : receivedOffset(text, end + 1);
  return { title: text.slice(start, stop).trim(), lead };
}
