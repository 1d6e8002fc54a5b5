const han = '一二三四五六七八九十百';

/** A part of the document by its bare number, which only opens a place. */
const opening = new RegExp(`^([${han}]+)`, 'u');

/** What parts numbered `1.` and `（1）` are called. */
export interface Numbered {
  readonly arabic: string;
  readonly bracketed: string;
}

/** As the citation manual (法学引注手册) calls them. */
const manual: Numbered = { arabic: '目', bracketed: '点' };

/** As official documents call them. */
export const official: Numbered = { arabic: '点', bracketed: '小点' };

/** Parts of a place as the site prints it, in order, with the words for each. */
const parts: readonly [RegExp, (found: RegExpExecArray, called: Numbered) => string][] = [
  [new RegExp(`^(第[${han}\\d]+(?:编|部分|章|节|条|款|项|段|行))`, 'u'), (found) => String(found[1])],
  [new RegExp(`^[（(]([${han}]+)[)）]`, 'u'), (found) => `第（${found[1]}）项`],
  [/^专栏\s*(\d+)/u, (found) => `专栏${found[1]}`],
  [/^[（(](\d+)[)）]/u, (found, { bracketed }) => `第（${found[1]}）${bracketed}`],
  [/^(\d+)[.．、]?/u, (found, { arabic }) => `第${found[1]}${arabic}`],
];

/**
 * Puts a place such as `三（五）1` into words: `第三部分第（五）项第1目`, `…第1点` as official documents call it; what has
 * other words keeps them.
 */
export function placeInWords(place: string, called: Numbered = manual): string {
  let rest = place.trim().replace(opening, '第$1部分');
  let words = '';
  while (rest !== '') {
    const next = parts
      .map(([pattern, say]) => ({ found: pattern.exec(rest), say }))
      .find(({ found }) => found);
    if (!next?.found) return words + rest.replace(/\s+/gu, '');
    words += next.say(next.found, called);
    rest = rest.slice(next.found[0].length).trimStart();
  }
  return words;
}
