/** Most characters of a line that are shown before and behind a place. */
const reach = 40;
/** Characters that a terminal shows two columns wide. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
/** Marks that a terminal does not show, or that turn the order of what it shows. */
const unseen = /(?!\t)[\p{Cc}\p{Cf}]/gu;

/** The line of a text and, under it, a caret at a column, both counted from 1; nothing where the text has no such line. */
export function underlined(text: string, line: number, column: number): string[] {
  return underlinedLine(text.split(/\r\n|\n|\r/u)[line - 1], column);
}

/** A line and, under it, a caret at a column counted from 1; nothing where there is no line. */
export function underlinedLine(line: string | undefined, column: number): string[] {
  if (line === undefined) return [];
  const from = Math.max(0, column - 1 - reach);
  const before = shown(line.slice(from, column - 1));
  const behind = shown(line.slice(column - 1, column - 1 + reach));
  const pad = [...before].map((char) => (char === '\t' ? char : wide.test(char) ? '\u3000' : ' ')).join('');
  return [`    ${before}${behind}`, `    ${pad}^`];
}

const shown = (text: string) => text.replace(unseen, '\ufffd');
