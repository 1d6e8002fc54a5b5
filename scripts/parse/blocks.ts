import type { Opening, Paragraph } from './base/types.ts';
import { openingOf } from './constructs/openings.ts';

/** A paragraph with how it opens. */
export interface Block {
  readonly kind: 'block';
  readonly paragraph: Paragraph;
  readonly opening: Opening | null;
}

/** Gives each paragraph its opening. */
export function toBlock(paragraph: Paragraph): Block {
  return { kind: 'block', paragraph, opening: openingOf(paragraph.text) };
}

/** A heading cut in two: its title, and how many characters of the paragraph belong to it. */
export interface Heading {
  readonly title: string;
  /** Length of label, title and closing 。 if text follows them; 0 if the heading stands alone. */
  readonly lead: number;
}

/** Cuts a paragraph that opens with a label into title and text: the title is its first sentence, without the 。. */
export function readHeading(text: string, rest: string): Heading {
  const end = rest.indexOf('。');
  const title = (end < 0 ? rest : rest.slice(0, end)).trim();
  const standsAlone = end < 0 || end >= rest.length - 1;
  return { title, lead: standsAlone ? 0 : text.length - rest.length + end + 1 };
}
