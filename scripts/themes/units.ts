import { sectionsAbove } from '../../src/model/above.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Section } from '../../src/model/section.ts';
import { type Span, trimSpan } from '../../src/writing/sentences.ts';
import type { ReadTable, TableRow } from '../tables/read.ts';
import type { Statement } from './features.ts';
import { statementsOf } from './sentences.ts';

/** What a plan gives to the classifier. */
export interface PlanText {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  /** Its tables as they are understood. */
  readonly tables: readonly ReadTable[];
}

/** A sentence or heading as the classifier sees it, with its place. */
export interface Unit extends Span, Statement {
  readonly clause: Clause;
  /** Whether it is a heading, a run-in or box title, or the task above measures. */
  readonly heading: boolean;
  /** Whether it is the breakdown (任务分解) in a row of tasks: a heading of its measures that is a task itself. */
  readonly breakdown: boolean;
  /** What it stands under: a heading's `opens` of one of its headings. */
  readonly under: readonly string[];
  /** Of a heading: the name by which the sentences below it are known; empty for a sentence. */
  readonly opens: string;
}

/** The sections of a plan, by element id. */
type Sections = ReadonlyMap<string, Section>;

const speaking = new Set<Clause['kind']>(['paragraph', 'item', 'box-item', 'row']);

/** Returns a section and all sections above it, nearest first. */
const outward = (section: string, byId: Sections): Section[] =>
  sectionsAbove({ section }, (eId) => byId.get(eId)).reverse();

/** What surrounds the sentences of a clause. */
interface Setting {
  readonly titles: readonly string[];
  readonly under: readonly string[];
  readonly lead: string;
}

function settingOf(sections: readonly Section[], lead = ''): Setting {
  const titles = sections.map(({ title }) => title).filter((title) => title !== '');
  return { titles, under: sections.map(({ eId }) => eId), lead };
}

function sentence(clause: Clause, span: Span, { titles, under, lead }: Setting, before = ''): Unit {
  const words = clause.text.slice(span.start, span.end);
  return {
    clause,
    start: span.start,
    end: span.end,
    words,
    titles,
    lead,
    before,
    heading: false,
    breakdown: false,
    under,
    opens: '',
  };
}

function headingUnit(clause: Clause, span: Span, setting: Setting, opens: string): Unit[] {
  const trimmed = trimSpan(clause.text, span);
  if (trimmed.end <= trimmed.start) return [];
  return [{ ...sentence(clause, trimmed, setting), heading: true, opens }];
}

/** The heading that a clause is or begins with, under the titles above it. */
function openingUnits(clause: Clause, byId: Sections): Unit[] {
  const own = byId.get(clause.section);
  if (!own || own.eId !== clause.eId || own.title === '') return [];
  const end = clause.kind === 'heading' ? clause.text.length : bodyStart(clause);
  return headingUnit(clause, { start: 0, end }, settingOf(outward(own.parent ?? '', byId)), own.eId);
}

/** Returns where a clause's sentences begin: behind its run-in heading, unless that is all it says. */
function bodyStart(clause: Clause): number {
  return clause.text.slice(clause.lead).trim() === '' ? 0 : clause.lead;
}

/** Units of running text: a run-in heading that opens no section, and the sentences, with it as one more title. */
function proseUnits(clause: Clause, setting: Setting): Unit[] {
  const start = bodyStart(clause);
  const sentences = (own: Setting) =>
    statementsOf(clause.text, start).map((span, at, all) => {
      const before = all[at - 1];
      return sentence(clause, span, own, before && clause.text.slice(before.start, before.end));
    });
  if (start === 0 || clause.eId === clause.section) return sentences(setting);
  const title = clause.text.slice(0, start).trim();
  return [
    ...headingUnit(clause, { start: 0, end: start }, setting, clause.eId),
    ...sentences({ ...setting, titles: [title, ...setting.titles], under: [clause.eId, ...setting.under] }),
  ];
}

/** The cell whose sentences a row of tasks gives: its measures, else the narrowest statement of the task. */
const saying = ['measures', 'breakdown', 'task'] as const;

/** Units of a row of tasks: its breakdown and task as headings, the sentences of its measures under them. */
function taskUnits({ clause, cells }: TableRow, setting: Setting): Unit[] {
  const said = saying.find((role) => cells.get(role)?.span);
  const span = said && cells.get(said)?.span;
  if (!said || !span) return [];
  const headings: Unit[] = [];
  let inside = setting;
  for (const role of (['task', 'breakdown'] as const).filter((role) => role !== said)) {
    const cell = cells.get(role);
    if (!cell || cell.text === '') continue;
    const opens = `${role} ${inside.under[0] ?? ''} ${cell.text}`;
    const opening = cell.span ? headingUnit(clause, cell.span, inside, opens) : [];
    headings.push(...opening.map((unit) => ({ ...unit, breakdown: role === 'breakdown' })));
    inside = { ...inside, titles: [cell.text, ...inside.titles], under: [opens, ...inside.under] };
  }
  return [
    ...headings,
    ...statementsOf(clause.text, span.start, span.end).map((part) => sentence(clause, part, inside)),
  ];
}

/** Units of a row of any other table: the row as a whole. */
function rowUnits({ clause }: TableRow, setting: Setting): Unit[] {
  return [sentence(clause, trimSpan(clause.text, { start: 0, end: clause.text.length }), setting)];
}

/** The units of all rows of a plan's tables, by the element id of the row. */
function unitsOfTables({ tables }: PlanText, byId: Sections): Map<string, Unit[]> {
  return new Map(
    tables.flatMap(({ eId, kind, rows }) => {
      const setting = settingOf(outward(eId, byId));
      const read = kind === 'tasks' ? taskUnits : rowUnits;
      return rows.map((row): [string, Unit[]] => [row.clause.eId, read(row, setting)]);
    }),
  );
}

/** Tells whether a clause can say something: running text, rows, and the foot-notes of a table. */
function speaks(clause: Clause, byId: Sections): boolean {
  const footnote = clause.kind === 'note' && byId.get(clause.section)?.kind === 'table';
  return footnote || speaking.has(clause.kind);
}

/** The sentence ending in a colon that leads in a list, for the items that follow it in the same section. */
class Leads {
  private lead = '';
  private section = '';

  of(clause: Clause): string {
    if (clause.section !== this.section) this.lead = '';
    this.section = clause.section;
    if (clause.kind === 'item') return this.lead;
    this.lead = /[:：]\s*$/u.test(clause.text) ? clause.text.slice(bodyStart(clause)) : '';
    return '';
  }
}

/** Returns the sentences of a plan that can be excerpts, in order. */
export function unitsOf(plan: PlanText): Unit[] {
  return allUnitsOf(plan).filter(({ heading }) => !heading);
}

/**
 * Returns the headings and sentences of a plan that can be excerpts, in order; notes outside tables, 目录, furniture and
 * signatures give none.
 */
export function allUnitsOf(plan: PlanText): Unit[] {
  const byId = new Map(plan.sections.map((section) => [section.eId, section]));
  const rows = unitsOfTables(plan, byId);
  const leads = new Leads();
  return plan.clauses.flatMap((clause) => {
    const opening = openingUnits(clause, byId);
    if (!speaks(clause, byId)) return opening;
    if (clause.kind === 'row') return rows.get(clause.eId) ?? [];
    const setting = settingOf(outward(clause.section, byId), leads.of(clause));
    return [...opening, ...proseUnits(clause, setting)];
  });
}
