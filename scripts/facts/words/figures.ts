import type { Span } from '../../../src/writing/sentences.ts';
import { type Figure, figureAt, fresh, type Reader, run } from './figure.ts';
import { fractionReaders } from './fractions.ts';
import { isName } from './names.ts';
import { readNumeral } from './numerals.ts';
import { isFirm, unit } from './units.ts';

const dash = '[—\\-~]{1,2}|至|到';

const counted = new RegExp(
  `${fresh}(?<low>${run})(?:(?:${dash})(?<high>${run}))?(?<more>[余多](?!元))?(?<scale>[万亿])?(?<more2>[余多])?(?<unit>${unit}|(?<=[万亿余多])(?=[，。；、）以左]|$)|(?<=[\\d余多][万亿])(?=\\p{Script=Han}))`,
  'gu',
);
/** In 两千米 and 5千米 the 千 belongs to the unit. */
function thousandMetres(groups: Record<string, string | undefined>): typeof groups {
  const { low, high, unit: word } = groups;
  const parts = /^(.+)千$/u.exec(high ?? low ?? '');
  if (word !== '米' || !parts?.[1]) return groups;
  return { ...groups, unit: '千米', ...(high === undefined ? { low: parts[1] } : { high: parts[1] }) };
}

const readCounted: Reader = (text, hit) => {
  const { low = '', high, more, scale = '', more2, unit: word = '' } = thousandMetres(hit.groups ?? {});
  if (word === '年' && /^[一二][零〇一二三四五六七八九]{3}$/u.test(low)) return [];
  const first = readNumeral(low);
  const last = high === undefined ? null : readNumeral(high);
  if (!first || (high !== undefined && !last)) return /\d/u.test(hit[0]) || isFirm(word) ? 'unread' : [];
  const measure =
    (last?.scale || first.scale || scale) + (scale && (first.scale || last?.scale) ? scale : '') + word;
  const chinese = !/\d/u.test(low);
  const figure = figureAt(hit, first.value, measure, { upper: last?.value ?? null, chinese });
  const candidate = { text, start: hit.index, end: figure.end, value: first.value, chinese, unit: word };
  return isName(candidate) ? [] : [{ ...figure, about: Boolean(more ?? more2) }];
};

/** Figures with a space, or with l, I, O and o for 1 and 0: `9 5%`, `516. 96万人`, `l00%`. */
const torn = new RegExp(
  `(?<![\\d.,A-Za-z]|[\\d.,] )(?:\\d[\\d.,]{0,24}(?: +[.,]?\\d[\\d.,]{0,24}){1,4}|(?=[lIOo]{0,8}\\d)[\\d.,]{0,24}[lIOo][\\dlIOo.,]{0,24}) ?(?:[余多]?[万亿]?(?:${unit}))`,
  'gu',
);
/** The number of an entry stands before it, not in it: `1. 5项制度`. */
const entry = /^\d{1,2}\. /u;

const readTorn: Reader = (_, hit) => (hit.index === 0 && entry.test(hit[0]) ? [] : 'unread');

/** The ways to write a number, in the order in which they claim their words. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [torn, readTorn],
  ...fractionReaders,
  [counted, readCounted],
];

/** The numbers of a text, and the stretches that hold one which cannot be read whole. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly unread: readonly Span[];
}

/** Finds the numbers of a text in the reading form with their units, in order. */
export function figuresOf(text: string): Figures {
  const claimed = new Uint8Array(text.length);
  const figures: Figure[] = [];
  const unread: Span[] = [];
  for (const [pattern, read] of readers) {
    for (const hit of text.matchAll(pattern)) {
      const [start, end] = [hit.index, hit.index + hit[0].length];
      const found = claimed[start] || claimed[end - 1] ? [] : read(text, hit);
      if (found.length === 0) continue;
      claimed.fill(1, start, end);
      if (found === 'unread') unread.push({ start, end });
      else figures.push(...found);
    }
  }
  return { figures: shareUnits(text, figures.sort(inOrder)), unread: unread.sort(inOrder) };
}

const inOrder = (a: Span, b: Span): number => a.start - b.start;

/** `五个、八个和十二个百分点`: all but the last of a list are written without the end of their unit. */
function shareUnits(text: string, figures: readonly Figure[]): Figure[] {
  const shared: Figure[] = [];
  for (const figure of [...figures].reverse()) {
    const next = shared.at(-1);
    const joined = next && /^[、和及]$/u.test(text.slice(figure.end, next.start));
    shared.push(joined && next.unit.startsWith(figure.unit) ? { ...figure, unit: next.unit } : figure);
  }
  return shared.reverse();
}
