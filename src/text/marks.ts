import type { Excerpt, Force } from '../model/index.ts';
import type { Range } from '../writing/ranges.ts';

/** A marked stretch of a sentence: a number or date, or its governing verb with how hard the sentence binds. */
export type Mark = Range & ({ readonly kind: 'num' } | { readonly kind: 'verb'; readonly force: Force });

const units =
  '%|％|‰|个?百分点|[万亿]+元|元|万?人次|万人|人|家|个|种|类|项|次|例|名|倍|天|日|小时|分钟|年|批|张|类|省|市|县|级|条|件|起|亿|万';

/** Stretches that count as numbers or dates: years and terms, periods, quantities with their unit and comparator. */
const numberPatterns = [
  /(?:到|至|截至|自)?(?:(?:19|20)\d\d年?\s*[-–—~～至]\s*)?(?:19|20)\d\d\s*年(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初]?(?:以?前|起|内)?/gu,
  /(?:到|至)?“?十[三四五]五”?(?:期末|末)/gu,
  /每(?:半年|季度|两年|年度|年|月)(?:(?:至少|不少于)?[一二两三四\d]+次)?/gu,
  new RegExp(
    `(?:[≥≤><＞＜]\\s*)?\\d[\\d.,]*(?:\\s*[~～—–-]+\\s*\\d[\\d.]*)?\\s*(?:${units})(?:\\s*(?:以上|以下|以内|左右|内))?`,
    'gu',
  ),
  /百分之[一二三四五六七八九十百零]+/gu,
];

const clear = (taken: readonly Range[]) => (mark: Range) =>
  !taken.some((other) => mark.start < other.end && other.start < mark.end);

/** Returns the numbers and dates of a text, in order, without overlaps. */
export function findNumbers(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const pattern of numberPatterns) {
    const found = [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'num' as const,
    }));
    marks.push(...found.filter(clear(marks)));
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** What the marks of an excerpt are found in. */
export type Marked = Pick<Excerpt, 'text' | 'start' | 'force' | 'verb' | 'verbStart'>;

/** Returns the numbers, dates and the governing verb of an excerpt, in order, without overlaps; offsets in its text. */
export function findMarks({ text, start, force, verb, verbStart }: Marked): Mark[] {
  const numbers = findNumbers(text);
  if (force === null || verbStart === null) return numbers;
  const at = verbStart - start;
  const mark: Mark = { start: at, end: at + verb.length, kind: 'verb', force };
  return clear(numbers)(mark) ? [...numbers, mark].sort((a, b) => a.start - b.start) : numbers;
}
