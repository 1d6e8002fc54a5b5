import { htmlLines } from './lines.ts';

/** A table in HTML within a text that is no page; tables within a table go with it. */
const table = /<table[\s>](?:(?!<\/table>)[\s\S])*<\/table>/giu;

/** Whether a text holds tables written in HTML. */
export function hasTables(text: string): boolean {
  return text.search(table) >= 0;
}

/** Returns a text with its HTML tables as lines of cells parted by tabs, all else as it stands. */
export function withTablesAsLines(text: string): string {
  return text.replace(table, (markup, at: number) => {
    const before = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
    const after = text[at + markup.length] === '\n' ? '' : '\n';
    return before + htmlLines(markup).join('\n') + after;
  });
}
