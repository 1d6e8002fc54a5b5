import type { Line, RegionConstruct } from '../base/types.ts';
import { readGrid } from './grid.ts';

/** A line that only parts rows: of dashes and |, or drawn with the lines of a box. */
const rule =
  /^(?=.*[-─━═])[\s|:+\-─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]*[|┌├└┏┣┗╔╠╚+][\s|:+\-─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]*$/u;
/** What stands between two cells. */
const border = /[|│┃║]/u;

/**
 * Recognises a table whose cells stand between |: of Markdown, with a rule of dashes beneath its head, drawn as a box,
 * or without any rule under a head that the vocabulary knows.
 */
export const pipeTable: RegionConstruct = (lines, start, readHead) => {
  const first = lines[start];
  if (!first || !(border.test(first.text) || isRule(first))) return null;
  const from = isRule(first) ? start + 1 : start;
  const next = lines[from + 1];
  const isRuled = from > start || (next !== undefined && isRule(next));
  return readGrid(lines, from, { cut: cellsOf, needsHead: !isRuled, isRule }, readHead);
};

/** The longest rule, in characters. */
const longestRule = 1000;

const isRule = ({ text }: Line): boolean => text.length <= longestRule && rule.test(text);

/** Cells of a line; a <br> within one parts its entries. */
function cellsOf({ text }: Line): string[] {
  if (!border.test(text)) return [];
  return text
    .replace(/^[|│┃║]|[|│┃║]$/gu, '')
    .split(border)
    .map((cell) => cell.replace(/\s*<br\s*\/?>\s*/giu, '\n').trim());
}
