import type { Clause, Deadline, Section, Task } from '../../src/model/index.ts';
import { type DocumentFacts, yearOfDocument } from './document.ts';
import { lookingBack } from './titles.ts';
import { resolve } from './words/calendar.ts';
import { type TimeWords, timesOf } from './words/dates.ts';
import { partAround } from './words/parts.ts';
import { type Sentence, sentencesOf } from './words/reading.ts';

/** Clauses that set no dates of their own. */
const silent: ReadonlySet<string> = new Set(['toc', 'notice', 'signature', 'heading', 'row', 'furniture']);
const fiveYear =
  /[“"](?<plan>十[四五]五)[”"](?:期间|时期|期末|末)(?=[^，,。；;]{0,30}(?:参保率|率|比例|每年|达|保持|稳定|实现|完成))|[“"](?<alone>十[四五]五)[”"]期间(?=[，,])/gu;
const fiveYearEnds: Readonly<Record<string, number>> = { 十四五: 2025, 十五五: 2030 };
const inTitle = /《[^》]*》/gu;
/** Words before a date by which it is only reported, or is the year from which a change is reckoned. */
const reportedBefore = /(?:有效期|截|截止|截止到|增|降|升|提高|减|扩|调|年|由|从|自|[-—~])$/u;
/** Words behind a date from which a rule applies, or that name a period or a document. */
const appliesBehind =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始施行|以来|度|—|至|-|~|远景|[^，。]{0,4}(?:印发|发布|出台|通过)[^，。]{0,8}(?:《|＿))/u;
/** A year without 前 or 底 is a deadline only with what is to be done then, not with what is charged or paid then. */
const doing =
  /实现|完成|建成|启动|开展|覆盖|达到|超过|突破|不低于|不少于|建立|开通|组织|出台|推开|推广|制定|做到|形成|实行|保持|稳定|确保|进行|评估|总结|取消|扩大|试[行点]?|达\d|实施|推进/u;
const charged = /^(?:是|为|，|[^，]{0,12}(?:缴费|补助|标准|资助|划入|降[到至]|提高[到至]?\d))/u;

/**
 * Returns the deadlines of one document in the order of the text: of its prose, and of its task rows, whose 完成时限
 * holds for the breakdown (a date inside a measure is a deadline of its own). Dates without a year are resolved
 * against the document where that is certain.
 */
export function deadlinesOf(
  clauses: readonly Clause[],
  tasks: readonly Task[],
  sections: readonly Section[] = [],
  document: DocumentFacts = { title: '', date: null },
): Deadline[] {
  const looking = lookingBack(sections);
  const rows = new Map(tasks.map((task) => [task.eId, task]));
  return clauses.flatMap((clause) => {
    const task = rows.get(clause.eId);
    if (task) return ofTask(task, document);
    if (silent.has(clause.kind) || looking(clause)) return [];
    return inText(clause.text, clause, document);
  });
}

type Place = Pick<Clause, 'plan' | 'eId' | 'url'>;

function ofTask(task: Task, document: DocumentFacts): Deadline[] {
  const place = { plan: task.plan, eId: task.eId, url: task.url };
  const own = task.deadline.trim();
  const row = own === '' ? [] : [ofColumn(own, task.breakdown, place, document)];
  return [...row, ...task.measures.flatMap((measure) => inText(measure, place, document))];
}

/** A deadline as a column or bracket for it prints it: a date, or words such as 持续推进. */
function ofColumn(when: string, quote: string, { plan, eId, url }: Place, document: DocumentFacts): Deadline {
  const [time] = sentencesOf(when).flatMap((sentence) => timesOf(sentence.text));
  const { date, resolved } = resolve(time ?? null, document, null);
  const year = date === null ? null : Number(date.slice(0, 4));
  return { plan, eId, quote, when, year, date, resolved, relative: (time?.year ?? null) === null, url };
}

function inText(raw: string, place: Place, document: DocumentFacts): Deadline[] {
  return sentencesOf(raw).flatMap((sentence) => [
    ...inSentence(sentence, place, document),
    ...ofLabel(sentence, place, document),
  ]);
}

function inSentence(sentence: Sentence, { plan, eId, url }: Place, document: DocumentFacts): Deadline[] {
  const text = sentence.text.replace(inTitle, (title) => '＿'.repeat(title.length));
  const current = yearOfDocument(document);
  const found: (Deadline & { at: number })[] = [];
  let held: number | null = null;
  for (const time of timesOf(text)) {
    if (isDeadline(text, time, current)) {
      const { start, end } = time;
      const { date, resolved } = resolve(time, document, held);
      const year = date === null ? null : Number(date.slice(0, 4));
      const when = sentence.at(start, end).words;
      const record = {
        plan,
        eId,
        quote: sentence.quote,
        when,
        year,
        date,
        resolved,
        relative: time.year === null,
        url,
      };
      found.push({ at: start, ...record });
    }
    if (time.year !== null && (current === null || time.year >= current)) held = time.year;
  }
  for (const hit of text.matchAll(fiveYear)) {
    const year = fiveYearEnds[hit.groups?.plan ?? hit.groups?.alone ?? ''] ?? null;
    const when = sentence.at(hit.index, hit.index + hit[0].length).words;
    const date = year === null ? null : String(year);
    found.push({
      at: hit.index,
      plan,
      eId,
      quote: sentence.quote,
      when,
      year,
      date,
      resolved: false,
      relative: false,
      url,
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...deadline }) => deadline);
}

function isDeadline(text: string, time: TimeWords, current: number | null): boolean {
  const before = text.slice(Math.max(0, time.start - 6), time.start);
  const after = text.slice(time.end, time.end + 40);
  const led = /^(?:到|至|力争|争取|展望|时)/u.test(text.slice(time.start, time.end));
  if (reportedBefore.test(before) || appliesBehind.test(after)) return false;
  if (time.form !== 'limit' && time.form !== 'bare') return true;
  if (time.year !== null && current !== null && time.year < current) return false;
  if (time.form === 'bare') return isPromised(text, time);
  if (led && (time.year ?? 9999) <= 2020) return false;
  return true;
}

/** Whether a bare year or half-year goes with something that is to be done then. */
function isPromised(text: string, time: TimeWords): boolean {
  if (/[较比]$/u.test(text.slice(0, time.start)) || (time.year ?? 9999) <= 2020) return false;
  const part = partAround(text, time);
  const after = text.slice(time.end, part.end);
  return (time.month === null || time.year === null) && doing.test(after) && !charged.test(after);
}

/** `完成时限：长期坚持` in a bracket of duties: words that give no date. */
function ofLabel(sentence: Sentence, place: Place, document: DocumentFacts): Deadline[] {
  return [...sentence.text.matchAll(/(?:完成)?时[限间][：:](?<words>[^；，。）〕\d]{2,12})/gu)].map((hit) => {
    const start = hit.index + hit[0].length - (hit.groups?.words ?? '').length;
    const { words } = sentence.at(start, hit.index + hit[0].length);
    return ofColumn(words, sentence.quote, place, document);
  });
}
