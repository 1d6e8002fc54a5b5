/** A passage with where it stands, as the Markdown files print it. */
export interface Passage {
  /** Where it stands in words, such as `襄阳 三（五）1`. */
  readonly place: string;
  readonly eId: string;
  readonly url: string;
  /** Seed lines, first and last. */
  readonly lines: readonly [number, number];
  /** The words, verbatim. */
  readonly text: string;
}

const lineWords = ([first, last]: Passage['lines']): string =>
  first === last ? `原件第 ${first} 行` : `原件第 ${first}—${last} 行`;

/** Words of the world within a line of Markdown: its marks are literal. */
export const literal = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&').replace(/\s+/gu, ' ');

/**
 * Writes a passage: a line that says where it stands, and the words as a block of code, so that nothing in them is
 * taken for a mark of Markdown and every character can be quoted as it is.
 */
export const passageLines = ({ place, eId, url, lines, text }: Passage): string[] => [
  `[${literal(place)}](${url}) \`${eId}\` ${lineWords(lines)}`,
  '',
  ...text.split('\n').map((line) => `    ${line}`),
  '',
];
