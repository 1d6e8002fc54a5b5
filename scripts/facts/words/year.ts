import { fold } from './fold.ts';

/** A mention of a year: `2020 年 12 月`, `2019-2020年`, `“十四五”期末`. */
export interface YearMention {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

/** Five-year plans by their numeral: the last year of each. */
const fiveYearEnds: Readonly<Record<string, number>> = {
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};
const calendar = /(?:20\d{2}\s*[-~—～至]\s*)?(?<!\d)(20\d{2})\s*年/gu;
const fiveYear = /[“"]?(十[二三四五]五)[”"]?\s*(?:时期|期)?(?:期间|时期|期末|末|末期|以来)/gu;
/** What a year belongs to that is a name: `《…2035年远景目标纲要》`, `2021年12月8日发布《…》`. */
const inTitle = /《[^》]*》/gu;

/** Finds the years that a text gives, in order; those inside the title of a document are left out. */
export function yearsOf(raw: string): YearMention[] {
  const text = fold(raw).replace(inTitle, (title) => '\u0000'.repeat(title.length));
  const plain = [...text.matchAll(calendar)].map((hit) => mention(hit, Number(hit[1])));
  const five = [...text.matchAll(fiveYear)].map((hit) => mention(hit, fiveYearEnds[hit[1] ?? ''] ?? 0));
  return [...plain, ...five].sort((a, b) => a.start - b.start);
}

function mention(hit: RegExpExecArray, year: number): YearMention {
  return { start: hit.index, end: hit.index + hit[0].length, year };
}

/** The year that holds at `offset` of a sentence: the last one given before it, else null. */
export function yearAt(sentence: string, offset: number): number | null {
  const before = yearsOf(sentence).filter((mention) => mention.end <= offset);
  return before.at(-1)?.year ?? null;
}
