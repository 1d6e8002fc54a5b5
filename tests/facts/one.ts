import { commitmentsOf } from '../../scripts/facts/commitments.ts';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import type { ReadCommitment } from '../../scripts/facts/read-facts.ts';
import { responsibilitiesOf } from '../../scripts/facts/responsibilities.ts';
import type { Clause, Section } from '../../src/model/index.ts';

/** A clause of kind paragraph in section sec_1. */
export function clauseOf(text: string, more: Partial<Clause> = {}): Clause {
  return {
    plan: 'a',
    eId: 'p_1',
    section: 'sec_1',
    kind: 'paragraph',
    text,
    lines: [1, 1],
    joined: false,
    joins: [],
    lead: 0,
    issues: [],
    place: '一',
    url: 'plans/a/#p_1',
    ...more,
  };
}

/** A section of level 1 with this title. */
export function sectionOf(title: string, more: Partial<Section> = {}): Section {
  return {
    plan: 'a',
    eId: 'sec_1',
    level: 1,
    label: '一、',
    title,
    kind: 'section',
    line: 1,
    parent: null,
    url: 'plans/a/#sec_1',
    ...more,
  };
}

/** The quantities of one paragraph below a title, in a document of this date. */
export function quantities(text: string, title = '主要任务', date: string | null = null): ReadCommitment[] {
  return commitmentsOf([clauseOf(text)], [sectionOf(title)], [], { title: '', date });
}

/** The same, each as words, value, upper end, unit and comparator. */
export function measures(text: string) {
  return quantities(text).map((q) => [q.text, q.value, q.upper, q.unit, q.comparator] as const);
}

/** The kinds of the quantities of a paragraph. */
export function kinds(text: string, title = '主要任务', date: string | null = '2022-01-01'): string[] {
  return quantities(text, title, date).map((q) => q.kind);
}

/** The deadlines of one paragraph: words and date. */
export function deadlines(text: string, document: { title: string; date: string | null }) {
  return deadlinesOf([clauseOf(text)], [], [sectionOf('主要任务')], document).map((d) => [d.when, d.date]);
}

/** The duties of one paragraph: role, who leads, who supports, whether the list is open. */
export function duties(text: string) {
  return responsibilitiesOf([clauseOf(text)], []).map((r) => [
    r.role,
    r.lead.join(' '),
    r.support.join(' '),
    r.open,
  ]);
}
