import { fold } from './fold.ts';
import type { Quantity } from './quantity.ts';

/** A quantity of the same sentence that came before, and what it measures. */
export interface Earlier {
  readonly quantity: Quantity;
  readonly what: string;
}

/** What joins a measured name to the words before it: labels of entries, prepositions, adverbs. */
const opening =
  /^(?:\s|\d{1,2}[.、．]|[①-⑳]指?|和|及|、|与|到|截至|截止|在|于|其中|使|将|对|并|即(?!时)|已有|已|预计|可|均|共|每年|[一二三四五六]是)+/u;
/** What stands between the name and its number and measures nothing. */
const closing =
  /(?:共计|合计)?(?:[一二三四五六七八九十\d]+批次?)?\s*(?:分别|均|共计|共|合计|累计)?(?:稳定|保持|维持|控制|提升|提高|延长|降低|下降|降)?(?:达到|达|到|至|为|在|是|共|约|有|由|从|的)?\s*$/u;
/** Verbs that only announce the number: the noun behind it is what is measured. */
const announcing =
  /(?:^|^(?:全市|全国|我市|全区)|建设|组建|遴选|调整|配备|提供|设置|设立|建成|新增|惠及|停止|发挥|全国|打造|形成|构建医保经办)\s*[“"]?$/u;
/** How two quantities that share one name are joined. */
const joint = /^\s*(?:和|、|及|与|至|延长至|提高到|提高至|增加到|降至)\s*$/u;
const breaks = /[，,；;：:。！？\t\n（(）)“”"]/u;

/**
 * The words that say what a quantity measures, verbatim: those before it in its comma-clause or, where these only
 * announce it (`建设 10 个…`), those behind it. A quantity joined to an earlier one shares its name.
 */
export function measuredBy(text: string, quantity: Quantity, earlier: Earlier | null): string {
  const between = earlier ? text.slice(earlier.quantity.end, quantity.start) : '';
  if (earlier && (joint.test(between) || earlier.quantity.start === quantity.start)) return earlier.what;
  if (quantity.unit.startsWith('次/')) return wordsBehind(text, quantity.end);
  const before = wordsBefore(text, quantity.start, earlier?.quantity.end ?? 0);
  return announcing.test(before) ? wordsBehind(text, quantity.end) || before : before;
}

function wordsBefore(text: string, start: number, least: number): string {
  const from = clauseStart(text, start, least);
  const words = strip(text.slice(from, start));
  const within = /[内中下]$/u.test(words) && from > least + 1;
  return within ? strip(text.slice(clauseStart(text, from - 1, least), start)) : words;
}

function clauseStart(text: string, start: number, least: number): number {
  let from = start;
  while (from > least && !breaks.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

function strip(words: string): string {
  return dropYear(dropOpening(words)).replace(closing, '').trim();
}

function dropOpening(words: string): string {
  return words.slice(opening.exec(words)?.[0].length ?? 0);
}

function dropYear(words: string): string {
  return dropOpening(words.replace(/^\s*20\d{2}\s*年(?:\s*\d{1,2}\s*月)?(?:底|末|前)*/u, ''));
}

function wordsBehind(text: string, end: number): string {
  const rest = fold(text).slice(end);
  const stop = rest.search(/[，,；;：:。！？\t\n（(）)“”"]|、每/u);
  return text.slice(end, stop < 0 ? text.length : end + stop).trim();
}
