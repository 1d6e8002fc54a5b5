import type { Line } from '../base/types.ts';
import { pageNumbers } from './page-numbers.ts';
import { runningHeads } from './running-heads.ts';
import { webLines } from './web.ts';

/** The lines of a seed parted into text and furniture. */
export interface Parted {
  /** All lines; those of furniture are blank, so that the text before and behind them can be joined. */
  readonly lines: readonly Line[];
  /** What stands on the page but not in the text: page numbers, running heads, web navigation, scripts. */
  readonly furniture: readonly Line[];
}

/** Parts furniture from text. `rulings` are an editor's decisions: true is furniture, false is text, by line number. */
export function partFurniture(lines: readonly Line[], rulings: ReadonlyMap<number, boolean>): Parted {
  const web = webLines(lines);
  const text = lines.filter(({ no }) => !web.has(no));
  const numbers = pageNumbers(text);
  const heads = runningHeads(text, numbers);
  for (const no of numbersBeside(text, heads)) numbers.add(no);
  const isFurniture = ({ no, text: words, read }: Line) =>
    words !== '' && (rulings.get(no) ?? (read === '' || web.has(no) || numbers.has(no) || heads.has(no)));
  const furniture = lines.filter(isFurniture);
  const taken = new Set(furniture.map(({ no }) => no));
  return { lines: lines.map((line) => (taken.has(line.no) ? blank(line) : line)), furniture };
}

/** Line numbers of bare digits directly above or below a running head. */
function numbersBeside(lines: readonly Line[], heads: ReadonlySet<number>): number[] {
  const filled = lines.filter(({ read }) => read !== '');
  return filled.flatMap(({ no, read }, at) => {
    const isBeside = [filled[at - 1], filled[at + 1]].some((line) => line && heads.has(line.no));
    return isBeside && /^\d{1,3}$/u.test(read) ? [no] : [];
  });
}

function blank({ no }: Line): Line {
  return { no, raw: '', plain: '', text: '', read: '', depth: 0, notes: [] };
}
