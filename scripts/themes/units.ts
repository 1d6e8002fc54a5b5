import type { Clause } from '../../src/model/clause.ts';
import type { Section } from '../../src/model/section.ts';
import { normalise } from '../../src/writing/fold.ts';
import { type Span, trimSpan } from '../../src/writing/sentences.ts';
import { statementsOf } from './sentences.ts';
import { cellsOf, isHeadRow, type TaskColumns, taskColumns } from './tables.ts';

/** What a plan gives to the rules. */
export interface PlanText {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
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
  const titles: string[] = [];
  for (let at = byId.get(section); at; at = at.parent === null ? undefined : byId.get(at.parent)) {
    titles.push(normalise(at.title));
  }
  return titles;
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

/** Units of a row of tasks: the sentences of its measures, under its task and breakdown. */
function taskUnits(
  clause: Clause,
  columns: TaskColumns,
  above: readonly string[],
  titles: readonly string[],
): Unit[] {
  const measures = cellsOf(clause.text)[columns.measures];
  if (!measures) return [];
  return statementsOf(clause.text, measures.start, measures.end).map((span) =>
    unit(clause, span, [...above, ...titles]),
  );
}

/** Reads the rows of one table in order, so that a merged cell takes its words from the row above. */
class TableReader {
  private columns: TaskColumns | null = null;
  private task = '';
  private breakdown = '';
  private readonly titles: readonly string[];

  constructor(titles: readonly string[]) {
    this.titles = titles;
  }

  /** Returns the units of the next row. */
  read(row: Clause): Unit[] {
    if (isHeadRow(row)) {
      this.columns = taskColumns(row.text);
      return [];
    }
    if (!this.columns)
      return [unit(row, trimSpan(row.text, { start: 0, end: row.text.length }), this.titles)];
    return taskUnits(row, this.columns, this.inherit(row, this.columns), this.titles);
  }

  /** Returns task and breakdown of a row, those of the row above where its cells are merged. */
  private inherit(row: Clause, columns: TaskColumns): string[] {
    const cells = row.text.split('\t').map((part) => normalise(part));
    const task = cells[columns.task];
    if (task) {
      this.task = task;
      this.breakdown = '';
    }
    this.breakdown = cells[columns.breakdown] || this.breakdown;
    return [this.breakdown, this.task].filter((title) => title !== '');
  }
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
  const tables = new Map<string, TableReader>();
  return plan.clauses.flatMap((clause) => {
    if (!speaks(clause, byId)) return [];
    const titles = titlesAbove(clause.section, byId);
    if (clause.kind !== 'row') return proseUnits(clause, titles);
    const table = tables.get(clause.section) ?? new TableReader(titles);
    tables.set(clause.section, table);
    return table.read(clause);
  });
}
