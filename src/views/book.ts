import { type SectionLookup, sectionsAbove } from '../model/above.ts';
import type { Clause, Excerpt, Plan, Section, Theme } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { groupBy } from '../read/group.ts';
import { keyOf } from '../read/keys.ts';
import { noteInWords } from '../text/notes.ts';

/** A theme named in the margin of a clause. */
export interface MarginTheme {
  readonly theme: Theme;
  /** First issue of the theme that the clause speaks to: where the link leads. */
  readonly issue: string;
}

/** A clause as the plan page prints it. */
export interface BookClause {
  readonly clause: Clause;
  /** How it is cited, such as `三（五）1`. */
  readonly place: string;
  /** The section it opens, if any. */
  readonly opens: Section | undefined;
  readonly themes: readonly MarginTheme[];
  /** Remarks of the parser, in words. */
  readonly notes: readonly string[];
  /** Cells of a row; empty for other clauses. */
  readonly cells: readonly string[];
}

/** Part of a plan page: clauses that are set together. */
export interface Block {
  readonly kind: 'text' | 'box' | 'table' | 'notice' | 'toc';
  /** Section of a box or table. */
  readonly section: Section | undefined;
  /** The clauses in order; of a table within a box, those of the box before it too. */
  readonly clauses: readonly BookClause[];
}

/** A heading of the outline with those beneath it. */
export interface OutlineNode {
  readonly section: Section;
  readonly children: readonly OutlineNode[];
}

/** Returns a plan's outline as a tree, down to `depth` levels. */
export function outlineTree(
  sections: readonly Section[],
  depth: number,
  parent: string | null = null,
): OutlineNode[] {
  if (depth === 0) return [];
  return sections
    .filter((section) => section.parent === parent)
    .map((section) => ({ section, children: outlineTree(sections, depth - 1, section.eId) }));
}

function marginThemes(excerpts: readonly Excerpt[], themes: readonly Theme[]): MarginTheme[] {
  return themes.flatMap((theme) => {
    const first = excerpts.find((excerpt) => excerpt.theme === theme.id);
    return first ? [{ theme, issue: first.issues[0] ?? '' }] : [];
  });
}

/** Returns the clauses of a plan with what stands in their margin, in order. */
export function bookClauses(data: Corpus, plan: Plan): BookClause[] {
  const own = [...data.excerpts.values()].flat().filter((excerpt) => excerpt.plan === plan.id);
  const byClause = groupBy(own, ({ eId }) => eId);
  const opened = new Map(data.sections.get(plan.id)?.map((section) => [section.eId, section]));
  return (data.clauses.get(plan.id) ?? []).map((clause) => ({
    clause,
    place: clause.place,
    opens: opened.get(clause.eId),
    themes: marginThemes(byClause.get(clause.eId) ?? [], data.themes),
    notes: [...new Set(clause.issues.map(noteInWords))],
    cells: clause.kind === 'row' ? clause.text.split('\t') : [],
  }));
}

type Container = Pick<Block, 'kind' | 'section'>;

function containerOf(clause: Clause, lookup: SectionLookup): Container {
  if (clause.kind === 'toc') return { kind: 'toc', section: undefined };
  const path = sectionsAbove(clause, lookup);
  if (path.length === 0 && clause.kind !== 'heading' && clause.kind !== 'paragraph')
    return { kind: 'notice', section: undefined };
  const box = path.find(({ kind }) => kind === 'box') ?? path.find(({ kind }) => kind === 'table');
  return box
    ? { kind: box.kind === 'box' ? 'box' : 'table', section: box }
    : { kind: 'text', section: undefined };
}

/** Returns a plan as blocks in the order of its text: running text, boxes, tables, and the frame around them. */
export function bookBlocks(data: Corpus, plan: Plan): Block[] {
  const lookup = (eId: string) => data.sectionAt.get(keyOf(plan.id, eId));
  const blocks: (Container & { clauses: BookClause[] })[] = [];
  for (const entry of bookClauses(data, plan)) {
    const container = containerOf(entry.clause, lookup);
    const last = blocks.at(-1);
    if (last && last.kind === container.kind && last.section === container.section) last.clauses.push(entry);
    else blocks.push({ ...container, clauses: [entry] });
  }
  return blocks;
}

/** A run of clauses of a block: the rows of one table, or one other clause. */
export type Run = { readonly rows: readonly BookClause[] } | { readonly one: BookClause };

/** Returns the clauses of a block with the rows of a table put together. */
export function runsOf(clauses: readonly BookClause[]): Run[] {
  const runs: Run[] = [];
  let rows: BookClause[] = [];
  for (const entry of clauses) {
    if (entry.clause.kind !== 'row') {
      rows = [];
      runs.push({ one: entry });
    } else if (rows.push(entry) === 1) runs.push({ rows });
  }
  return runs;
}

/** A cell of a row as it is printed. */
export interface SpannedCell {
  readonly text: string;
  /** Number of columns it takes. */
  readonly span: number;
}

/**
 * Returns the cells of a row so that they fill the table. Where the source has fewer cells than columns, the one
 * before the last takes the room: it is there that cells were merged or that the text does not tell them apart.
 */
export function spannedCells(cells: readonly string[], columns: number): SpannedCell[] {
  const missing = Math.max(columns - cells.length, 0);
  const wide = Math.max(cells.length - 2, 0);
  return cells.map((text, n) => ({ text, span: n === wide ? 1 + missing : 1 }));
}
