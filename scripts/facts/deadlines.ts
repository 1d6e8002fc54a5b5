import type { Clause, Deadline, Section, Task } from '../../src/model/index.ts';
import { titlesAbove } from './titles.ts';
import { fold } from './words/fold.ts';
import { sentencesOf } from './words/sentences.ts';

/** `到2025年底`, `2022 年底前`, `2024 年实现`, `“十四五”期间`: words that say by when. */
const calendar =
  /(?:力争)?(?:到|至)?\s*(?<![\d-])(20(?:2[1-9]|[3-9]\d))\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?(?:底|末)?(?:之前|以前|前)|(?!\s*\d{1,2}\s*月)(?:(?:底|末)?(?:之前|以前|前)|底|末)?)/gu;
const fiveYear =
  /[“"](十[四五]五)[”"](?:期间|时期|期末|末)(?=[^，,。；;]{0,30}(?:参保率|率|比例|每年|达|保持|稳定|实现|完成))|[“"](十[四五]五)[”"]期间(?=[，,])/gu;
const fiveYearEnds: Readonly<Record<string, number>> = { 十四五: 2025, 十五五: 2030 };
/** Clauses that set no dates of their own. */
const silent: ReadonlySet<string> = new Set(['toc', 'notice', 'signature', 'furniture', 'heading', 'row']);
/** Parts that look back, and words by which a date is only reported. */
const lookingBack = /发展基础|基本形势|规划背景|面临形势|发展回顾|发展现状/u;
const reported = /截至|截止|以20\d{2}年为例|20\d{2}\s*年[^，。]{0,12}(?:印发|发布|出台)/u;
const inTitle = /《[^》]*》/gu;

/**
 * Returns the deadlines of one plan in the order of the text: of its prose, and of its task rows, whose 完成时限
 * holds for the breakdown (a date inside a measure is a deadline of its own).
 */
export function deadlinesOf(
  clauses: readonly Clause[],
  tasks: readonly Task[],
  sections: readonly Section[] = [],
): Deadline[] {
  const titles = titlesAbove(sections);
  const rows = new Map(tasks.map((task) => [task.eId, task]));
  return clauses.flatMap((clause) => {
    const task = rows.get(clause.eId);
    if (task) return ofTask(task);
    if (silent.has(clause.kind) || titles(clause).some((title) => lookingBack.test(title))) return [];
    return sentencesOf(clause.text).flatMap((sentence) => inSentence(sentence.text, clause));
  });
}

type Place = Pick<Clause, 'plan' | 'eId' | 'url'>;

function ofTask(task: Task): Deadline[] {
  const place = { plan: task.plan, eId: task.eId, url: task.url };
  const own = task.deadline.trim();
  const row = own === '' ? [] : [{ ...place, quote: task.breakdown, when: own, year: firstYear(own) }];
  return [...row, ...task.measures.flatMap((measure) => inSentence(measure, place))];
}

function firstYear(when: string): number | null {
  const year = /20\d{2}/u.exec(fold(when));
  return year ? Number(year[0]) : null;
}

function inSentence(quote: string, { plan, eId, url }: Place): Deadline[] {
  const text = fold(quote).replace(inTitle, (title) => '\u0000'.repeat(title.length));
  if (reported.test(text)) return [];
  const hits = [
    ...[...text.matchAll(calendar)].map((hit) => ({ hit, year: Number(hit[1]) })),
    ...[...text.matchAll(fiveYear)].map((hit) => ({
      hit,
      year: fiveYearEnds[hit[1] ?? hit[2] ?? ''] ?? null,
    })),
  ];
  return hits
    .sort((a, b) => a.hit.index - b.hit.index)
    .map(({ hit, year }) => ({ plan, eId, quote, when: verbatim(quote, hit), year, url }));
}

function verbatim(quote: string, hit: RegExpExecArray): string {
  return quote.slice(hit.index, hit.index + hit[0].length).trim();
}
