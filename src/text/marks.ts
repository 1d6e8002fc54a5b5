import type { Range } from './ranges.ts';

/** What a marked stretch is: a number or date, a word that binds, or a word that leaves room. */
export type MarkKind = 'num' | 'hard' | 'soft';

/** A marked stretch of a sentence. */
export interface Mark extends Range {
  readonly kind: MarkKind;
}

/** Words that bind (刚性用语); the legend lists them. */
export const hardWords = [
  '不低于',
  '不少于',
  '不高于',
  '不超过',
  '全覆盖',
  '必须',
  '应当',
  '不得',
  '严禁',
  '严格',
  '全面',
  '确保',
  '坚决',
  '一律',
  '实现',
  '完成',
] as const;

/** Words that leave room (探索性、方向性用语); the legend lists them. */
export const softWords = [
  '探索',
  '研究',
  '试点',
  '鼓励',
  '引导',
  '支持',
  '适时',
  '逐步',
  '稳步',
  '稳妥',
  '有序',
  '推进',
  '推动',
  '推广',
  '推行',
] as const;

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

const hard = new RegExp(hardWords.join('|'), 'gu');
const soft = new RegExp(softWords.join('|'), 'gu');

const found = (text: string, pattern: RegExp, kind: MarkKind): Mark[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));

const clear = (taken: readonly Range[]) => (mark: Range) =>
  !taken.some((other) => mark.start < other.end && other.start < mark.end);

/** Returns the numbers, dates and words of force of a sentence, in order, without overlaps; numbers go first. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const pattern of numberPatterns) marks.push(...found(text, pattern, 'num').filter(clear(marks)));
  for (const mark of [...found(text, hard, 'hard'), ...found(text, soft, 'soft')])
    if (clear(marks)(mark)) marks.push(mark);
  return marks.sort((a, b) => a.start - b.start);
}
