import type { Clause, ParserNote, Section } from '../../src/model/index.ts';
import { type HeadReader, knowsNoHead } from '../tables/heads.ts';
import { splitLines, toLines } from './base/lines.ts';
import type { OpenedLine, PlacedTable, Table, Toc } from './base/types.ts';
import { fullWidth, indentsParagraphs } from './base/width.ts';
import type { Block } from './blocks.ts';
import { openLines } from './confirm.ts';
import { isHandover } from './frame/marks.ts';
import { type Metadata, readMetadata } from './frame/metadata.ts';
import { findTitles, frameRulings, type Titles } from './frame/title.ts';
import { partFurniture } from './furniture/furniture.ts';
import { type JoinContext, joinBreaks } from './join.ts';
import { judge } from './outline/judge.ts';
import { buildOutline } from './outline/outline.ts';
import type { Part } from './outline/state.ts';
import { withPlaces } from './place.ts';
import { findRegions, type Stretch } from './regions.ts';
import { hasRegularRunIns } from './regular-form.ts';
import { byHand, noRulings, type Rulings, ruled, withRulings } from './rulings.ts';

/** A plan as the parser understands it. */
export interface ParsedPlan {
  readonly metadata: Metadata;
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly tables: readonly PlacedTable[];
  /** Number of lines of the seed. */
  readonly lineCount: number;
}

/**
 * Parses a seed: lines → furniture apart → regions → openings → joined paragraphs → judged headings → outline →
 * places → metadata. It never throws, and no form is required: what fits no construct becomes a paragraph.
 */
export function parsePlan(
  plan: string,
  seed: string,
  rulings: Rulings = noRulings,
  readHead: HeadReader = knowsNoHead,
): ParsedPlan {
  const { lines, furniture } = partFurniture(
    withRulings(toLines(seed), rulings),
    rulings.furniture ?? new Map(),
  );
  const stretches = opened(findRegions(lines, readHead, rulings.tables));
  const running = stretches.flatMap((stretch) => (stretch.kind === 'lines' ? stretch.lines : []));
  const titles = findTitles(running);
  const joins = new Map([...frameRulings(running, titles), ...(rulings.joins ?? [])]);
  const context = { rulings: joins, full: fullWidth(running), indented: indentsParagraphs(running) };
  const regularRunIns = hasRegularRunIns(
    toParts(stretches, { ...context, regularRunIns: false }, titles, rulings),
  );
  const parts = toParts(stretches, { ...context, regularRunIns }, titles, rulings);
  const outline = buildOutline(plan, { parts, regularRunIns, ...frameOf(parts, titles), furniture });
  const placed = withPlaces(outline.sections, outline.clauses);
  const { metadata, impossibleDate } = readMetadata(placed);
  const given = Object.keys(rulings.metadata ?? {});
  const isDateGiven = rulings.metadata?.date !== undefined;
  const remarks = [
    ...(hasOutline(outline.sections) ? [] : [noHeading(placed)]),
    ...(impossibleDate && !isDateGiven ? [dateRemark(impossibleDate)] : []),
    ...(given.length > 0 ? [byHand(titleLine(placed), given.join('、'))] : []),
  ];
  return {
    ...outline,
    metadata: { ...metadata, ...rulings.metadata },
    clauses: withRemarks(placed, remarks),
    lineCount: countLines(seed),
  };
}

type OpenedStretch =
  | Exclude<Stretch, { kind: 'lines' }>
  | { readonly kind: 'lines'; readonly lines: readonly OpenedLine[] };

/** Opens the running lines of all stretches at once: their sequences run on across tables. */
function opened(stretches: readonly Stretch[]): OpenedStretch[] {
  const lines = openLines(stretches.flatMap((stretch) => (stretch.kind === 'lines' ? stretch.lines : [])));
  let from = 0;
  return stretches.map((stretch) => {
    if (stretch.kind !== 'lines') return stretch;
    from += stretch.lines.length;
    return { kind: 'lines', lines: lines.slice(from - stretch.lines.length, from) };
  });
}

function toParts(
  stretches: readonly OpenedStretch[],
  context: JoinContext,
  titles: Titles,
  rulings: Rulings,
): Part[] {
  const blocks = stretches.flatMap((stretch): (Block | Table | Toc)[] => {
    if (stretch.kind !== 'lines') return [stretch];
    return joinBreaks(stretch.lines, context).map((opened): Block => ({ kind: 'block', ...opened }));
  });
  return ruled(judge(blocks, titleAt(blocks, titles)), rulings);
}

/** Position of the title and of the paragraph that hands the document over. */
function frameOf(parts: readonly Part[], titles: Titles): { title: number; handover: number } {
  const handover = parts.findIndex((part) => part.kind === 'block' && isHandover(part.paragraph.read));
  return { title: titleAt(parts, titles), handover };
}

function titleAt(parts: readonly (Block | Table | Toc)[], titles: Titles): number {
  return parts.findIndex((part) => part.kind === 'block' && part.paragraph.first === titles.first);
}

function hasOutline(sections: readonly Section[]): boolean {
  return sections.some(({ kind }) => kind === 'section');
}

function noHeading(clauses: readonly Clause[]): ParserNote {
  return { key: 'no-heading-found', line: clauses[0]?.lines[0] ?? 1, detail: '' };
}

/** The line that a remark on what a document says of itself stands at: its title, or its first line. */
function titleLine(clauses: readonly Clause[]): number {
  const title = clauses.find(({ eId }) => eId.startsWith('preface__title')) ?? clauses[0];
  return title?.lines[0] ?? 1;
}

function dateRemark({ line, words }: { line: number; words: string }): ParserNote {
  return { key: 'date-impossible', line, detail: words };
}

/** Adds remarks to the clauses that begin on their lines. */
function withRemarks(clauses: readonly Clause[], remarks: readonly ParserNote[]): readonly Clause[] {
  if (remarks.length === 0) return clauses;
  return clauses.map((clause) => {
    const own = remarks.filter(({ line }) => line === clause.lines[0]);
    return own.length > 0 ? { ...clause, issues: [...clause.issues, ...own] } : clause;
  });
}

function countLines(seed: string): number {
  const lines = splitLines(seed);
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}
