import type { Span } from '../../../src/writing/sentences.ts';
import { brokenReaders, opensEntry } from './broken.ts';
import { type Figure, figureAt, fresh, type Reader, run } from './figure.ts';
import { fractionReaders } from './fractions.ts';
import { isName } from './names.ts';
import { readNumeral } from './numerals.ts';
import { numeralReaders } from './other-numerals.ts';
import { isFirm, unit } from './units.ts';

const dash = '[—\\-~ー]{1,2}|至|到';
/** Less than nothing: 增速为-2.3%, 增速为负2.3%. */
const sign = '(?<=[为是达])[-—](?=\\d)|(?<=[为是达率速幅差额])负(?=\\d)';

const counted = new RegExp(
  `(?<sign>${sign})?${fresh}(?<low>${run})(?:(?:${dash})(?<high>${run}))?(?<more>[余多](?!元))?(?<scale>[万亿])?(?<more2>[余多])?(?<unit>${unit}|(?<=[万亿余多])(?=[，。；、）以左]|$)|(?<=[\\d余多][万亿])(?=\\p{Script=Han}))`,
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
  const {
    sign: minus,
    low = '',
    high,
    more,
    scale = '',
    more2,
    unit: word = '',
  } = thousandMetres(hit.groups ?? {});
  if (word === '年' && /^[一二][零〇一二三四五六七八九]{3}$/u.test(low)) return [];
  const first = readNumeral(low);
  const last = high === undefined ? null : readNumeral(high);
  if (!first || (high !== undefined && !last)) return /\d/u.test(hit[0]) || isFirm(word) ? 'unread' : [];
  const measure =
    (last?.scale || first.scale || scale) + (scale && (first.scale || last?.scale) ? scale : '') + word;
  const chinese = !/\d/u.test(low);
  const value = minus ? -first.value : first.value;
  const figure = figureAt(hit, value, measure, { upper: last?.value ?? null, chinese });
  const candidate = { text, start: hit.index, end: figure.end, value: first.value, chinese, unit: word };
  return isName(candidate) ? [] : [{ ...figure, about: Boolean(more ?? more2) }];
};

/** The ways to write a number, in the order in which they claim their words. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  ...brokenReaders,
  ...fractionReaders,
  ...numeralReaders,
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
      const found = claimed[start] || claimed[end - 1] || opensEntry(hit) ? [] : read(text, hit);
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
