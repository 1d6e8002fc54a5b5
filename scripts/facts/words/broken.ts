import { fresh, type Reader, run } from './figure.ts';
import { unit } from './units.ts';

/** Marks that stand in a number by mistake or by another custom; none can be told from a list. */
const stray = "·•'’。\\n";
/** Figures with a space or a stray mark, with l, I, O and o for 1 and 0, with an e: `9 5%`, `98。5%`, `l00%`, `1e3万元`. */
const torn = new RegExp(
  `(?<![\\d.,A-Za-z]|[\\d.,] )(?:\\d[\\d.,]{0,24}(?: *[${stray}] *\\d[\\d.,]{0,24}| +[.,]? *\\d[\\d.,]{0,24}){1,4}|\\d{1,12}\\.(?=[%‰])|\\d{1,6}[eE]\\d{1,3}|(?=[lIOo]{0,8}\\d)[\\d.,]{0,24}[lIOo][\\dlIOo.,]{0,24}) ?(?:[余多]?[万亿]?(?:${unit}))`,
  'gu',
);
/** The number of an entry stands before it, not in it: `1. 5项制度`, `1.2.1人才队伍`. */
const entry = /^\d{1,2}(?:\. |(?:\.\d{1,2}){2,4}(?![\d.%‰]))/u;

/** Whether what a pattern hit at the head of a sentence begins with the number of an entry or a heading. */
export const opensEntry = ({ index, 0: words }: RegExpExecArray): boolean => index === 0 && entry.test(words);

/** Two neighbouring figures for some number between: `三五个`. */
const either =
  /(?<![\d一二两三四五六七八九十百千第])(?:三五|[一二两]三|三四|四五|五六|六七|七八|八九)(?:个|家|次|人|名|项|所|天)(?!百分)/gu;
/** Shares of more than ten thousand have no sign of their own: 十万分之十二. */
const rare = new RegExp(`${fresh}[十百千]万分之${run}`, 'gu');
/** A dash between a rate and its figure is a minus or a mark: `结余率-3.5%`. */
const minus = new RegExp(`(?<=[率速幅差额])-(?:\\d[\\d.]{0,12})(?:${unit})`, 'gu');

/** The numbers that cannot be read whole: no record, but a remark. */
export const brokenReaders: readonly (readonly [RegExp, Reader])[] = [
  [torn, () => 'unread'],
  [either, () => 'unread'],
  [rare, () => 'unread'],
  [minus, () => 'unread'],
];
