import { paragraphEnd } from './markers.ts';
import type { Line, OpenedLine } from './types.ts';

/** Fewest full lines that show that a document was broken at the width of its page. */
const fewestFull = 8;
/** Share of the lines that must be full for the same; a smaller one will do where most full lines stop within a sentence. */
const fullShare = 0.4;
const cutShare = 0.15;
/** Share of the full lines that must stop within a sentence for the smaller share to do. */
const mostCut = 0.6;
/** How many characters short of the width a full line may be: a mark of punctuation or a word of digits goes to the next. */
const slack = 3;

/** Width of a text in Han characters: letters, digits and narrow marks count half. */
export function widthOf(text: string): number {
  let narrow = 0;
  for (const char of text) if (char <= '\u02af') narrow += 1;
  return text.length - narrow / 2;
}

/**
 * Width from which a line counts as full, in Han characters, where lines were broken at the width of the page;
 * Infinity where paragraphs stand in one line each.
 */
export function fullWidth(lines: readonly Line[]): number {
  const filled = lines.filter(({ read }) => read !== '');
  const widths = filled.map(({ text }) => widthOf(text));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const [mode] = [...counts].filter(([width]) => width >= 12).sort(byNeighbours(counts))[0] ?? [0];
  const full = filled.filter((_, at) => Math.abs((widths[at] ?? 0) - mode) <= slack);
  const longer = widths.filter((width) => width > mode + slack).length;
  const cut = full.filter(({ read }) => !paragraphEnd.test(read)).length;
  const least = cut >= full.length * mostCut ? cutShare : fullShare;
  const isBroken =
    full.length >= fewestFull && full.length / widths.length >= least && longer <= widths.length / 20;
  return isBroken ? mode - slack : Number.POSITIVE_INFINITY;
}

/** Whether a line is set in. */
export function isIndented({ plain }: Line): boolean {
  return /^(?:\u3000|\t|\s{2})/u.test(plain);
}

/** Share of the numbered paragraphs that must be set in before a line that is not can continue one. */
const indentShare = 0.6;

/** Whether a document sets its paragraphs in, but not the lines that continue them. */
export function indentsParagraphs(lines: readonly OpenedLine[]): boolean {
  const filled = lines.filter(({ read }) => read !== '');
  const numbered = filled.filter(({ opening }) => opening?.number);
  const others = filled.filter(({ opening }) => !opening);
  const set = numbered.filter(isIndented).length;
  const flush = others.filter((line) => !isIndented(line)).length;
  return set > 0 && set >= numbered.length * indentShare && flush >= others.length / 4;
}

/** Sorts widths by how many lines have them or one character more or less, most first. */
function byNeighbours(counts: ReadonlyMap<number, number>) {
  const near = (width: number) =>
    (counts.get(width - 1) ?? 0) + (counts.get(width) ?? 0) + (counts.get(width + 1) ?? 0);
  return ([a]: [number, number], [b]: [number, number]) => near(b) - near(a) || b - a;
}
