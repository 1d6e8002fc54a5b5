import type { Span } from '../../../src/writing/sentences.ts';
import { isName } from './names.ts';
import { readNumeral } from './numerals.ts';
import { isFirm, unit } from './units.ts';

/** A number and its unit, read whole; the span holds nothing else. */
export interface Figure extends Span {
  readonly value: number;
  /** End of a range written with one unit (`1至3年`), or null. */
  readonly upper: number | null;
  readonly unit: string;
  /** 余 or 多 within. */
  readonly about: boolean;
  /** Whether it is in Chinese numerals. */
  readonly chinese: boolean;
  readonly change: boolean;
}

const numeral = '零〇一二两三四五六七八九十百千';
/** Figures or Chinese numerals in one run; a point or comma only between digits. */
export const run = `[\\d${numeral}](?:[\\d${numeral}万亿点]|[.,](?=\\d)){0,24}`;
/** No run begins within another, nor behind a letter. */
export const fresh = `(?<![\\d.,A-Za-z第〔${numeral}万亿]|[\\d.,] |[${numeral}]点)(?!(?<=[数几])[十百千万]|(?<=[统唯单专归划逐])一)`;
const dash = '[—\\-~]{1,2}|至|到';

const counted = new RegExp(
  `${fresh}(?<low>${run})(?:(?:${dash})(?<high>${run}))?(?<more>[余多](?!元))?(?<scale>[万亿])?(?<more2>[余多])?(?<unit>${unit}|(?<=[万亿余多])(?=[，。；、）以左]|$))`,
  'gu',
);
const shared = new RegExp(`${fresh}([百千万])分之(?<share>一百|百|${run})(?<more>[余多])?`, 'gu');
const fraction = new RegExp(`${fresh}(?<below>[${numeral}]{1,4})分之(?<above>[${numeral}]{1,4})`, 'gu');
const tenths = new RegExp(
  `${fresh}(?<![一完变造促建组])(?<tens>[一两二三四五六七八九])成(?<ones>[一二三四五六七八九半])?(?!年|立|员|果|分|本|效|熟|为|功|套|品|药|不变|以上的把握)`,
  'gu',
);
const half = /(?<!另|多|上|下|后|前)(?:一半|半数)(?!年|月|天|日)|过半|减半|对半|翻(?<times>一|两)番/gu;

type Hit = RegExpExecArray;
/** What a hit is read as: a figure, nothing (a name), or a number that cannot be read whole. */
type Reader = (text: string, hit: Hit) => Figure | 'unread' | null;

const figureAt = (hit: Hit, value: number, unitRead: string, more: Partial<Figure> = {}): Figure => ({
  start: hit.index,
  end: hit.index + hit[0].length,
  value,
  upper: null,
  unit: unitRead,
  about: false,
  chinese: false,
  change: false,
  ...more,
});

const readCounted: Reader = (text, hit) => {
  const { low = '', high, more, scale = '', more2, unit: word = '' } = hit.groups ?? {};
  if (word === '年' && /^[一二][零〇一二三四五六七八九]{3}$/u.test(low)) return null;
  const first = readNumeral(low);
  const last = high === undefined ? null : readNumeral(high);
  if (!first || (high !== undefined && !last)) return /\d/u.test(hit[0]) || isFirm(word) ? 'unread' : null;
  const measure =
    (last?.scale || first.scale || scale) + (scale && (first.scale || last?.scale) ? scale : '') + word;
  const chinese = !/\d/u.test(low);
  const figure = figureAt(hit, first.value, measure, { upper: last?.value ?? null, chinese });
  const candidate = { text, start: hit.index, end: figure.end, value: first.value, chinese, unit: word };
  return isName(candidate) ? null : { ...figure, about: Boolean(more ?? more2) };
};

const readShare: Reader = (_, hit) => {
  const { share = '', more } = hit.groups ?? {};
  const value = /^(?:一百|百)$/u.test(share) ? 100 : readNumeral(share)?.value;
  const sign = { 百: '%', 千: '‰', 万: '‱' }[hit[1] ?? ''] ?? '%';
  return value === undefined ? null : figureAt(hit, value, sign, { about: more !== undefined });
};

const readFraction: Reader = (_, hit) => {
  const [below, above] = [readNumeral(hit.groups?.below ?? ''), readNumeral(hit.groups?.above ?? '')];
  if (!below || !above || below.value === 0) return null;
  return figureAt(hit, Number((above.value / below.value).toFixed(4)), '');
};

const readTenths: Reader = (_, hit) => {
  const { tens = '', ones = '' } = hit.groups ?? {};
  const rest = ones === '半' ? 5 : (readNumeral(ones)?.value ?? 0);
  return figureAt(hit, (readNumeral(tens)?.value ?? 0) * 10 + rest, '%');
};

const readHalf: Reader = (_, hit) => {
  if (hit.groups?.times) return figureAt(hit, hit.groups.times === '一' ? 100 : 300, '%', { change: true });
  if (hit[0] === '减半') return figureAt(hit, 50, '%', { change: true });
  return figureAt(hit, 0.5, '');
};

/** Figures with a space, or with l, I, O and o for 1 and 0: `9 5%`, `516. 96万人`, `l00%`. */
const torn = new RegExp(
  `(?<![\\d.,A-Za-z]|[\\d.,] )(?:\\d[\\d.,]{0,24}(?: +[.,]?\\d[\\d.,]{0,24}){1,4}|(?=[lIOo]{0,8}\\d)[\\d.,]{0,24}[lIOo][\\dlIOo.,]{0,24}) ?(?:[余多]?[万亿]?(?:${unit}))`,
  'gu',
);
/** The number of an entry stands before it, not in it: `1. 5项制度`. */
const entry = /^\d{1,2}\. /u;

const readTorn: Reader = (_, hit) => (hit.index === 0 && entry.test(hit[0]) ? null : 'unread');

/** The ways to write a number, in the order in which they claim their words. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [torn, readTorn],
  [shared, readShare],
  [fraction, readFraction],
  [tenths, readTenths],
  [half, readHalf],
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
      const figure = claimed[start] || claimed[end - 1] ? null : read(text, hit);
      if (figure === null) continue;
      claimed.fill(1, start, end);
      if (figure === 'unread') unread.push({ start, end });
      else figures.push(figure);
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
