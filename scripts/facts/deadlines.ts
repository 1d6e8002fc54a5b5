import type { Clause, Section } from '../../src/model/index.ts';
import type { Span } from '../../src/writing/sentences.ts';
import { requirementOnly } from '../themes/national.ts';
import { type DocumentFacts, yearOfDocument } from './document.ts';
import type { ReadDeadline, ReadTask } from './read-facts.ts';
import { lookingBack } from './titles.ts';
import { type Resolved, resolve } from './words/calendar.ts';
import { labelledTimes, timesOf } from './words/dates.ts';
import { isDeadline } from './words/promised.ts';
import { readSentences, type Sentence } from './words/reading.ts';

/** Clauses that set no dates of their own. */
const silent: ReadonlySet<string> = new Set(['toc', 'notice', 'signature', 'heading', 'row', 'furniture']);
const fiveYear =
  /[“"](?<plan>十[四五]五)[”"](?:期间|时期|期末|末)(?=[^，,。；;]{0,30}(?:参保率|率|比例|每年|达|保持|稳定|实现|完成))|[“"](?<alone>十[四五]五)[”"]期间(?=[，,])/gu;
const fiveYearEnds: Readonly<Record<string, number>> = { 十四五: 2025, 十五五: 2030 };
const inTitle = /《[^》]*》/gu;

/**
 * Returns the deadlines of one document in the order of the text: of its prose, and of its task rows, whose 完成时限
 * holds for the breakdown, else the measures, else the task (another date inside a measure is a deadline of its own). Dates without a year are resolved
 * against the document where that is certain. What only the State requires of provinces is no deadline of the city.
 */
export function deadlinesOf(
  clauses: readonly Clause[],
  tasks: readonly ReadTask[],
  sections: readonly Section[] = [],
  document: DocumentFacts = { title: '', date: null },
): ReadDeadline[] {
  const looking = lookingBack(sections, document.title);
  const rows = new Map(tasks.map((task) => [task.eId, task]));
  return clauses.flatMap((clause) => {
    const task = rows.get(clause.eId);
    if (task) return ofTask(task, document);
    if (silent.has(clause.kind) || looking(clause)) return [];
    return inText(clause.text, clause, document);
  });
}

type Place = Pick<Clause, 'plan' | 'eId' | 'url'>;

function ofTask(task: ReadTask, document: DocumentFacts): ReadDeadline[] {
  const place = { plan: task.plan, eId: task.eId, url: task.url };
  const own = task.deadline.trim();
  const row =
    own === ''
      ? []
      : [ofColumn(own, task.breakdown || task.measures.join('\n') || task.task, place, document)];
  const measures = task.measures.flatMap((measure) => inText(measure, place, document));
  return [...row, ...measures.filter(({ date }) => date === null || date !== row[0]?.date)];
}

/** A deadline as a column or bracket for it prints it: a date, or words such as 持续推进. */
function ofColumn(when: string, quote: string, place: Place, document: DocumentFacts): ReadDeadline {
  const [time] = readSentences(when).flatMap((sentence) => timesOf(sentence.text));
  const relative = (time?.year ?? null) === null;
  return recordOf(place, quote, when, resolve(time ?? null, document, null), relative);
}

function recordOf(
  { plan, eId, url }: Place,
  quote: string,
  when: string,
  { date, resolved }: Resolved,
  relative: boolean,
): ReadDeadline {
  const year = date === null ? null : Number(date.slice(0, 4));
  return { plan, eId, quote, when, year, date, resolved, relative, url };
}

/** A deadline and where its words begin in their sentence. */
interface Found extends Pick<Span, 'start'> {
  readonly record: ReadDeadline;
}

function inText(raw: string, place: Place, document: DocumentFacts): ReadDeadline[] {
  return readSentences(raw).flatMap((sentence) => {
    if (requirementOnly(sentence.text)) return [];
    const labelled = labelledTimes(sentence.text);
    const text = blank(
      sentence.text.replace(inTitle, (title) => '＿'.repeat(title.length)),
      labelled,
    );
    const printed = labelled.map(({ start, end }) => ({
      start,
      record: ofColumn(sentence.at(start, end).words, sentence.quote, place, document),
    }));
    const found = [
      ...inSentence(text, sentence, place, document),
      ...ofPlans(text, sentence, place),
      ...printed,
    ];
    return found.sort((a, b) => a.start - b.start).map(({ record }) => record);
  });
}

/** The text with its stretches `spans`, in order, blanked out at the same length. */
function blank(text: string, spans: readonly Span[]): string {
  let from = 0;
  const kept = spans.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return before + '＿'.repeat(end - start);
  });
  return kept.join('') + text.slice(from);
}

function inSentence(text: string, sentence: Sentence, place: Place, document: DocumentFacts): Found[] {
  const current = yearOfDocument(document);
  let held: number | null = null;
  return timesOf(text).flatMap((time) => {
    const { start, end, year } = time;
    const when = sentence.at(start, end).words;
    const record = recordOf(place, sentence.quote, when, resolve(time, document, held), year === null);
    if (year !== null && (current === null || year >= current)) held = year;
    return isDeadline(text, time, current) ? [{ start, record }] : [];
  });
}

/** `“十四五”期间` with what is to be reached in it. */
function ofPlans(text: string, sentence: Sentence, place: Place): Found[] {
  return [...text.matchAll(fiveYear)].map((hit) => {
    const year = fiveYearEnds[hit.groups?.plan ?? hit.groups?.alone ?? ''] ?? null;
    const when = sentence.at(hit.index, hit.index + hit[0].length).words;
    const known = { date: year === null ? null : String(year), resolved: false };
    return { start: hit.index, record: recordOf(place, sentence.quote, when, known, false) };
  });
}
