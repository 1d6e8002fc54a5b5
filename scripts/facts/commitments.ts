import type { Clause, Section, Selected } from '../../src/model/index.ts';
import type { ReadTable } from '../tables/read.ts';
import { conditionItems } from './conditions.ts';
import { coverageOf } from './coverage.ts';
import { type DocumentFacts, yearOfDocument } from './document.ts';
import { goalYears } from './goals.ts';
import { type Passage, passageReader } from './passages.ts';
import type { ReadCommitment } from './read-facts.ts';
import { recordOf } from './record.ts';
import { joinRepeats } from './repeats.ts';
import { type ThemesAt, themesAt } from './themes-at.ts';
import { lookingBack } from './titles.ts';
import { kindsIn } from './words/kinds.ts';
import type { Sentence } from './words/reading.ts';
import { readingsOf } from './words/readings.ts';
import { isBare, namesThing } from './words/subjects.ts';
import { type YearMention, yearReader, yearsOf } from './words/year.ts';

/** Clauses that hold no commitments: the contents, the letter that issues the plan, its signature, page furniture. */
const silent: ReadonlySet<string> = new Set(['toc', 'notice', 'signature', 'heading', 'furniture']);

/** A clause and what its place in the document says of the numbers in it. */
interface Place {
  readonly clause: Clause;
  readonly lookingBack: boolean;
  /** Whether it is an item of a list of conditions. */
  readonly conditional: boolean;
  /** Year of the document, or null. */
  readonly current: number | null;
  /** Year that the goals it stands among are for, or null. */
  readonly goal: YearMention | null;
  /** Title above it where that names a thing: the subject of numbers that have none; else empty. */
  readonly title: string;
}

/**
 * Returns the quantities of one document, in the order of the text: targets, results, changes, penalties, conditions
 * and national requirements, in prose and in the cells of tables other than those of indicators. Themes are those of
 * the excerpts around the quantity. A quantity said twice is one record.
 */
export function commitmentsOf(
  clauses: readonly Clause[],
  sections: readonly Section[],
  excerpts: readonly Selected[],
  document: DocumentFacts = { title: '', date: null },
  tables: readonly ReadTable[] = [],
): ReadCommitment[] {
  const looking = lookingBack(sections, document.title);
  const passages = passageReader(tables);
  const current = yearOfDocument(document);
  const goals = goalYears(clauses, sections);
  const conditional = conditionItems(clauses);
  const titles = new Map(sections.map(({ eId, title }) => [eId, namesThing(title) ? title : '']));
  const themes = themesAt(excerpts);
  const found = clauses
    .filter((clause) => !silent.has(clause.kind))
    .flatMap((clause) => {
      const title = titles.get(clause.section) ?? '';
      const [lookingBack, goal] = [looking(clause), goals(clause)];
      const place = { clause, lookingBack, conditional: conditional(clause), current, goal, title };
      return inClause(place, passages(clause), themes);
    });
  return joinRepeats(found, clauses);
}

function inClause(place: Place, passages: readonly Passage[], themes: ThemesAt): ReadCommitment[] {
  let goal = place.goal;
  return passages.flatMap(({ sentence, subject }) => {
    const years = yearsOf(sentence.text, place.current);
    const found = inSentence(sentence, { ...place, goal }, years);
    goal = years.findLast((year) => year.aimed) ?? goal;
    return found.map((record) => ({
      ...record,
      what: (subject || (isBare(record.what) ? place.title : '')) + record.what,
      themes: themes(place.clause, record.start, record.end),
    }));
  });
}

function inSentence(sentence: Sentence, place: Place, years: readonly YearMention[]): ReadCommitment[] {
  const { text } = sentence;
  const yearAt = yearReader(text, years);
  const readings = readingsOf(text);
  const dated = readings.map(({ quantity, listed, own }) => {
    const given = yearAt(quantity.core.start) ?? place.goal;
    return { quantity, listed, year: own ?? given };
  });
  const kinds = kindsIn(text, dated, place);
  const counted = readings.map(({ quantity, what }, at) => {
    const kind = kinds[at] ?? 'target';
    const year = kind === 'condition' ? null : (dated[at]?.year ?? null);
    return recordOf(sentence, place.clause, quantity, what, { kind, year });
  });
  return [...counted, ...coverageOf(sentence, place.clause, { ...place, years })];
}
