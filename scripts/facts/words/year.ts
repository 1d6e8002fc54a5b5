import type { Span } from '../../../src/writing/sentences.ts';

/** A mention of a year or a span of years: `2020年12月`, `2019-2020年`, `“十四五”期末`, `今年`. */
export interface YearMention extends Span {
  readonly year: number;
  /** First year of a span, or null. */
  readonly from: number | null;
  /** Whether it says by when (`到2025年`): it holds for the sentences of a list below it too. */
  readonly aimed: boolean;
  /** `较2019年`: only compared with, it dates nothing; `由2019年的`: it dates the next number only. */
  readonly compared: 'no' | 'with' | 'from';
}

/** Last years of the five-year plans; the first is four years before. */
const fiveYearEnds: Readonly<Record<string, number>> = {
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};
const figures = '零〇一二三四五六七八九';
const calendar = new RegExp(
  `(?:(?<!\\d)(?<from>20\\d{2})年?[-—~至到]{1,2})?(?<![\\d〔])(?<year>20\\d{2}|二[${figures}]{3})年(?!代|版)`,
  'gu',
);
const fiveYear =
  /[“"]?(?<plan>十[二三四五]五)[”"]?(?<whole>时期|期间|以来)?(?:期末|末期|末)?(?!规划|医疗保障|全民)/gu;
const relative =
  /(?<year>今年|明年|本年|(?<![\d零〇一二两三四五六七八九十半])(?:年内|年底前|年末前)|全年|(?<!年)(?:上半年|下半年|[一二三四]季度末)|(?<!年)\d{1,2}月底前|(?<!年)\d{1,2}月\d{1,2}日前)/gu;
const inTitle = /《[^》]*》/gu;
const aiming = /(?:(?<!截)到|(?<!截)至|力争)$/u;

/** Finds the years that a text in the reading form gives, in order; `current` is the year of the document, if known. */
export function yearsOf(raw: string, current: number | null = null): YearMention[] {
  const text = raw.replace(inTitle, (title) => '\u0000'.repeat(title.length));
  const plain = [...text.matchAll(calendar)].map((hit) =>
    mention(text, hit, yearOf(hit.groups?.year ?? ''), fromOf(hit)),
  );
  const five = [...text.matchAll(fiveYear)].map((hit) => {
    const last = fiveYearEnds[hit.groups?.plan ?? ''] ?? 0;
    return mention(text, hit, last, hit.groups?.whole ? last - 4 : null);
  });
  const own =
    current === null
      ? []
      : [...text.matchAll(relative)].map((hit) =>
          mention(text, hit, current + (hit[0] === '明年' ? 1 : 0), null),
        );
  return [...plain, ...five, ...own].sort((a, b) => a.start - b.start);
}

const yearOf = (word: string): number =>
  Number(word.replace(/\D/gu, (char) => String(char === '〇' ? 0 : figures.indexOf(char) - 1)));

const fromOf = (hit: RegExpExecArray): number | null => (hit.groups?.from ? Number(hit.groups.from) : null);

function mention(text: string, hit: RegExpExecArray, year: number, from: number | null): YearMention {
  const before = text.slice(Math.max(0, hit.index - 2), hit.index);
  const example = text.startsWith('为例', hit.index + hit[0].length);
  const compared = /[较比按以]$/u.test(before) && !example ? 'with' : /[由从]$/u.test(before) ? 'from' : 'no';
  return {
    start: hit.index,
    end: hit.index + hit[0].length,
    year,
    from,
    aimed: aiming.test(before),
    compared,
  };
}

/** Where a year that is not aimed at no longer holds: 2022年先行试点，逐步覆盖全市; not 2022年底前，逐步覆盖全市. */
const ending = /；|，(?=逐步|随后|此后|之后|最终|然后|再)/gu;

/**
 * Gives for each offset of `text`, asked in rising order, the mention that holds there: the last before it that dates
 * it. A year that is not aimed at holds to the next ； or to what comes step by step.
 */
export function yearReader(
  text: string,
  mentions: readonly YearMention[],
): (offset: number) => YearMention | null {
  const stops = [...text.matchAll(ending)].map(({ index, 0: mark }) => (mark === '；' ? index : index - 4));
  let passed = 0;
  let at = 0;
  let held: YearMention | null = null;
  let next: YearMention | null = null;
  return (offset) => {
    for (; (mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= offset; at += 1) {
      const mentioned = mentions[at] as YearMention;
      if (mentioned.compared === 'no') held = mentioned;
      next = mentioned.compared === 'from' ? mentioned : null;
    }
    const given = next ?? held;
    next = null;
    while ((stops[passed] ?? Number.POSITIVE_INFINITY) < offset) passed += 1;
    if (given && !given.aimed && (stops[passed - 1] ?? -1) >= given.end) return null;
    return given;
  };
}
