import type { Clause, Excerpt, Plan, Theme, ThemeIssue, ThemeRule } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { fingerprint } from '../read/fingerprint.ts';
import { groupBy, indexBy } from '../read/group.ts';
import { keyOf } from '../read/keys.ts';
import { findMarks } from '../text/marks.ts';
import { markup, type TermLink } from '../text/markup.ts';
import { telling } from '../text/telling.ts';
import { commonWording, type Shared } from '../writing/common-wording.ts';
import { coveredLength } from '../writing/ranges.ts';
import { substanceOf } from '../writing/substance.ts';
import { type Silence, type SilenceReader, silenceReader } from './silence.ts';

/** Number of excerpts of a cell that are shown at once; the rest is folded. */
export const SHOWN = 3;

/** An excerpt as a cell shows it. */
export interface ExcerptView {
  /** Anchor on the theme page, unique there. */
  readonly id: string;
  readonly excerpt: Excerpt;
  /** The sentence as HTML: shared wording, numbers and words of force marked, terms linked. */
  readonly html: string;
  /** How its clause is cited, such as `三（五）1`. */
  readonly place: string;
  /** Seed line its clause begins on. */
  readonly line: number;
  /** The rule that speaks for this row, or null where learned words alone do. */
  readonly rule: ThemeRule | null;
  /** Fingerprint of its clause's text. */
  readonly fingerprint: string;
  /** Number of its characters that stand in another city's excerpts of the same issue. */
  readonly common: number;
}

/** A cell: what one plan says on one issue. `unparsed` means that nothing is known, `silent` that it says nothing. */
export interface CellView {
  readonly plan: Plan;
  readonly state: 'excerpts' | 'silent' | 'unparsed';
  /** Whether all it says only tells what was done or is the case. */
  readonly onlyPast: boolean;
  /** Of a silent cell, on what ground it is said to be silent; else null. */
  readonly silence: Silence | null;
  /** The most telling excerpts, at most `SHOWN`. */
  readonly shown: readonly ExcerptView[];
  /** The other excerpts. */
  readonly folded: readonly ExcerptView[];
  /** Number of characters of all excerpts. */
  readonly length: number;
}

/** A row: one issue over all plans. */
export interface RowView {
  readonly issue: ThemeIssue;
  readonly cells: readonly CellView[];
  /** Number of plans that speak of it. */
  readonly speaking: number;
}

/** Links the terms of a text where they first stand on the page. */
export type TermLinker = (text: string) => TermLink[];

interface Context {
  readonly data: Corpus;
  readonly rules: ReadonlyMap<string, ThemeRule>;
  readonly linkTerms: TermLinker;
  readonly silences: SilenceReader;
  readonly theme: Theme;
  /** Anchors given so far on this page. */
  readonly anchors: Set<string>;
}

function anchor({ plan, eId, start }: Excerpt, issue: string, { anchors }: Context): string {
  const plain = `x-${plan}-${eId}-${start}`;
  const id = anchors.has(plain) ? `${plain}-${issue}` : plain;
  anchors.add(id);
  return id;
}

/** Returns the rule that speaks for an excerpt on the row of an issue: of several, the first; none where learned words alone do. */
function ruleOf({ rules }: Excerpt, issue: string, context: Context): ThemeRule | undefined {
  const fired = rules.map((id) => context.rules.get(id)).filter((each) => each !== undefined);
  return fired.find(({ issues }) => issues.includes(issue));
}

function viewOf(excerpt: Excerpt, shared: readonly Shared[], issue: string, context: Context): ExcerptView {
  const clause = context.data.clauseAt.get(keyOf(excerpt.plan, excerpt.eId)) as Clause;
  const rule = ruleOf(excerpt, issue, context);
  return {
    id: anchor(excerpt, issue, context),
    excerpt,
    html: markup(excerpt.text, {
      common: shared,
      marks: findMarks(excerpt),
      terms: context.linkTerms(excerpt.text),
    }),
    place: clause.place,
    line: lineAt(clause, excerpt.start),
    rule: rule ?? null,
    fingerprint: fingerprint(clause.text),
    common: coveredLength(shared),
  };
}

/** Returns the seed line on which the character at `offset` of a clause stands. */
export function lineAt(clause: Pick<Clause, 'lines' | 'joins'>, offset: number): number {
  const join = clause.joins.filter((each) => each.offset <= offset).at(-1);
  return join?.line ?? clause.lines[0];
}

/** An excerpt with what its row knows of it. */
interface Placed {
  readonly excerpt: Excerpt;
  readonly shared: readonly Shared[];
  readonly score: number;
}

function place(excerpts: readonly Excerpt[], data: Corpus): Placed[] {
  const shared = commonWording(excerpts.map(({ plan, text }) => ({ city: plan, text })));
  return excerpts.map((excerpt, n) => {
    const ranges = shared[n] ?? [];
    const heading = data.clauseAt.get(keyOf(excerpt.plan, excerpt.eId))?.kind === 'heading';
    const traits = { excerpt, marks: findMarks(excerpt), length: excerpt.text.length, heading };
    return { excerpt, shared: ranges, score: telling({ ...traits, common: coveredLength(ranges) }) };
  });
}

/** Puts the most telling first, and sentences that repeat one before them last. */
function inTellingOrder(placed: readonly Placed[]): Placed[] {
  const sorted = [...placed].sort((a, b) => b.score - a.score);
  const first = new Map<string, Placed>();
  for (const each of sorted)
    if (!first.has(substanceOf(each.excerpt.text))) first.set(substanceOf(each.excerpt.text), each);
  const repeats = sorted.filter((each) => first.get(substanceOf(each.excerpt.text)) !== each);
  return [...first.values(), ...repeats];
}

function cellOf(plan: Plan, placed: readonly Placed[], issue: ThemeIssue, context: Context): CellView {
  const views = inTellingOrder(placed).map(({ excerpt, shared }) =>
    viewOf(excerpt, shared, issue.id, context),
  );
  const parsed = (context.data.clauses.get(plan.id)?.length ?? 0) > 0;
  const state = views.length > 0 ? 'excerpts' : parsed ? 'silent' : 'unparsed';
  return {
    plan,
    state,
    onlyPast: state === 'excerpts' && views.every(({ excerpt }) => excerpt.status === '现状'),
    silence: state === 'silent' ? context.silences(plan.id, context.theme, issue) : null,
    shown: views.slice(0, SHOWN),
    folded: views.slice(SHOWN),
    length: views.reduce((sum, { excerpt }) => sum + excerpt.text.length, 0),
  };
}

function rowOf(issue: ThemeIssue, excerpts: readonly Excerpt[], context: Context): RowView {
  const own = excerpts.filter(({ issues }) => issues.includes(issue.id));
  const byPlan = groupBy(place(own, context.data), ({ excerpt }) => excerpt.plan);
  const cells = context.data.plans.map((plan) => cellOf(plan, byPlan.get(plan.id) ?? [], issue, context));
  return { issue, cells, speaking: cells.filter(({ state }) => state === 'excerpts').length };
}

/** Returns the rows of a theme's comparison: its issues in order, each over all plans. */
export function comparison(data: Corpus, theme: Theme, linkTerms: TermLinker): RowView[] {
  const context: Context = {
    data,
    linkTerms,
    theme,
    silences: silenceReader(data),
    rules: indexBy(theme.rules, ({ id }) => id),
    anchors: new Set(),
  };
  const excerpts = data.excerpts.get(theme.id) ?? [];
  return theme.issues.map((issue) => rowOf(issue, excerpts, context));
}
