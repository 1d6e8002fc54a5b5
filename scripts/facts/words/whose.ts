import type { Span } from '../../../src/writing/sentences.ts';
import type { Quantity } from './quantity.ts';
import { subjectBefore, topicBefore } from './subjects.ts';
import type { Earlier, Measured } from './what.ts';

/** Words behind a number that say only what those counted do: 17.97万人不再缴费. */
const doing = /^(?:不再|未|已|尚|享受|参加|领取|缴费|退休)/u;
/** Verbs that tell what came of the thing before: 减征…，惠及2家单位. */
const outcome = /^(?:惠及|涉及|受益)/u;

/** Who does what a number counts, or what brought it about: named in the part before. */
export function doerOf(
  text: string,
  start: number,
  words: string,
  behind: Span,
  { earlier, quantity }: { readonly earlier: Earlier | null; readonly quantity: Quantity },
): Measured {
  if (earlier && earlier.quantity.end === start - 1 && outcome.test(words)) return earlier.what;
  if (earlier && earlier.quantity.end === quantity.start && namedBefore(earlier)) return earlier.what;
  const subject =
    words === '' && doing.test(text.slice(behind.start, behind.end)) ? subjectBefore(text, start) : null;
  return subject ? [subject] : [];
}

/** Whether what a quantity measures stands before it: 国家带量采购药品三批92个品种. */
const namedBefore = ({ quantity, what }: Earlier): boolean =>
  what.length > 0 && what.every(({ end }) => end <= quantity.start);

/** The kind of what is done each time, where the sentence begins with it: 飞行检查由…，每年开展一次检查. */
export function kindOf(text: string, start: number, behind: Span): Span | null {
  const topic = topicBefore(text, start);
  const done = text.slice(behind.start, behind.end);
  const [name, length] = topic ? [text.slice(topic.start, topic.end), topic.end - topic.start] : ['', 0];
  return done.length > 1 && length > done.length && name.endsWith(done) ? topic : null;
}

/** Names that say only where, so that what is counted stands behind the number: 市区3家三甲医院. */
export const place = /(?:[县市区域省国州]|[县市区域省国州]内)$/u;
/** Names that say only within what, so that what is measured belongs to the subject: 报销比例，在规定限额内达70%. */
export const within = /[内中下]$/u;

/** A subject with the measure named behind it. */
export function withMeasure(text: string, { start, end }: Span): Span {
  const measure =
    /^[^，。；\d]{0,6}?(?:比例|标准|限额|额度|水平|率)/u.exec(text.slice(end, end + 12))?.[0] ?? '';
  return { start, end: end + measure.length };
}
