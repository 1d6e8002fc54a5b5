import { sectionsAbove } from '../../src/model/above.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Section } from '../../src/model/section.ts';
import { normalise } from '../../src/writing/fold.ts';
import { type Span, trimSpan } from '../../src/writing/sentences.ts';
import type { ReadTable, TableRow } from '../tables/read.ts';
import { statementsOf } from './sentences.ts';

/** What a plan gives to the rules. */
export interface PlanText {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  /** Its tables as they are understood. */
  readonly tables: readonly ReadTable[];
}

/** A sentence as the rules see it. */
export interface Unit extends Span {
  readonly clause: Clause;
  /** The sentence in normal form. */
  readonly text: string;
  /** Titles above the sentence in normal form: sections, run-in heading, box, task and breakdown. */
  readonly titles: readonly string[];
}

const speaking = new Set<Clause['kind']>(['paragraph', 'item', 'box-item', 'row']);

/** Returns the titles of a section and of all sections above it, nearest first. */
export function titlesAbove(section: string, byId: ReadonlyMap<string, Section>): string[] {
  const above = sectionsAbove({ section }, (eId) => byId.get(eId));
  return above.map(({ title }) => normalise(title)).reverse();
}

/** Makes a unit of one span of a clause. */
function unit(clause: Clause, span: Span, titles: readonly string[]): Unit {
  return { clause, ...span, text: normalise(clause.text.slice(span.start, span.end)), titles };
}

/** Returns where a clause's sentences begin: behind its run-in heading, unless that is all it says. */
function bodyStart(clause: Clause): number {
  return clause.text.slice(clause.lead).trim() === '' ? 0 : clause.lead;
}

/** Units of running text: its sentences, with the run-in heading as one more title. */
function proseUnits(clause: Clause, titles: readonly string[]): Unit[] {
  const start = bodyStart(clause);
  const own = start > 0 ? [normalise(clause.text.slice(0, start)), ...titles] : titles;
  return statementsOf(clause.text, start).map((span) => unit(clause, span, own));
}

/** The cell whose sentences a row of tasks gives: its measures, else the narrowest statement of the task. */
const saying = ['measures', 'breakdown', 'task'] as const;

/** Units of a row of tasks: the sentences of its measures, under its breakdown and task. */
function taskUnits({ clause, cells }: TableRow, titles: readonly string[]): Unit[] {
  const said = saying.find((role) => cells.get(role)?.span);
  const span = said && cells.get(said)?.span;
  if (!said || !span) return [];
  const above = (['breakdown', 'task'] as const)
    .filter((role) => role !== said)
    .map((role) => normalise(cells.get(role)?.text ?? ''))
    .filter((title) => title !== '');
  return statementsOf(clause.text, span.start, span.end).map((part) =>
    unit(clause, part, [...above, ...titles]),
  );
}

/** Units of a row of any other table: the row as a whole. */
function rowUnits({ clause }: TableRow, titles: readonly string[]): Unit[] {
  return [unit(clause, trimSpan(clause.text, { start: 0, end: clause.text.length }), titles)];
}

/** The units of all rows of a plan's tables, by the element id of the row. */
function unitsOfTables({ tables }: PlanText, byId: ReadonlyMap<string, Section>): Map<string, Unit[]> {
  return new Map(
    tables.flatMap(({ eId, kind, rows }) => {
      const titles = titlesAbove(eId, byId);
      const read = kind === 'tasks' ? taskUnits : rowUnits;
      return rows.map((row): [string, Unit[]] => [row.clause.eId, read(row, titles)]);
    }),
  );
}

/** Tells whether a clause can say something: running text, rows, and the foot-notes of a table. */
function speaks(clause: Clause, byId: ReadonlyMap<string, Section>): boolean {
  const footnote = clause.kind === 'note' && byId.get(clause.section)?.kind === 'table';
  return footnote || speaking.has(clause.kind);
}

/**
 * Returns the sentences of a plan that can be excerpts, in order; headings, notes outside tables, 目录 and signatures
 * give none.
 */
export function unitsOf(plan: PlanText): Unit[] {
  const byId = new Map(plan.sections.map((section) => [section.eId, section]));
  const rows = unitsOfTables(plan, byId);
  return plan.clauses.flatMap((clause) => {
    if (!speaks(clause, byId)) return [];
    if (clause.kind === 'row') return rows.get(clause.eId) ?? [];
    return proseUnits(clause, titlesAbove(clause.section, byId));
  });
}
