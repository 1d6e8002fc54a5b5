import type { Level, List, Lists } from './definitions.ts';
import { written } from './numerals.ts';

/** Counts the paragraphs of lists: returns what is printed before the next one of a list at a level, empty where nothing is. */
export type Counter = (list: string, level: number) => string;

/** Marks that leave no gap before the text that follows. */
const closed = /[、，．。：）】〕]$/u;
/** Characters of fonts of symbols, which have no meaning outside of them. */
const symbol = /\p{Co}/gu;

/** Makes a counter for a document, whose paragraphs are counted in their order. */
export function counterOf(lists: Lists): Counter {
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (id, at) => {
    const list = lists(id);
    const level = list?.levels.get(at);
    if (!list || !level) return '';
    const numbers = counts.get(list.shared) ?? new Map<number, number>();
    counts.set(list.shared, numbers);
    count(list, at, numbers, !begun.has(`${id} ${at}`));
    begun.add(`${id} ${at}`);
    return printed(level, list, numbers);
  };
}

/** Counts one paragraph of a level: the levels above it have begun, those beneath begin anew. */
function count({ levels, starts }: List, at: number, numbers: Map<number, number>, isFirst: boolean): void {
  const startOf = (level: number) => starts.get(level) ?? levels.get(level)?.start ?? 0;
  for (let above = 0; above < at; above += 1) if (!numbers.has(above)) numbers.set(above, startOf(above));
  const last = isFirst && starts.has(at) ? undefined : numbers.get(at);
  numbers.set(at, last === undefined ? startOf(at) : last + 1);
  for (const [below, { restart }] of levels) if (below > at && at < (restart ?? below)) numbers.delete(below);
}

function printed(
  { text, suffix, format, legal }: Level,
  { levels }: List,
  numbers: ReadonlyMap<number, number>,
): string {
  const numbered = text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return written(numbers.get(at) ?? 0, legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal'));
  });
  const label = format === 'bullet' ? numbered.replace(symbol, '•') : numbered;
  const isApart = suffix === 'space' || (suffix === 'tab' && !closed.test(label));
  return label + (label !== '' && isApart ? ' ' : '');
}
