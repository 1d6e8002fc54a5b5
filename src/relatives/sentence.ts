import type { Clause, Excerpt } from '../model/index.ts';
import { type Span, sentencesOf } from '../writing/sentences.ts';

/** A sentence that may have relatives: where it stands, its words, and what it speaks to. */
export interface Sentence extends Span {
  /** City id. */
  readonly plan: string;
  /** Element id of the clause. */
  readonly eId: string;
  /** The sentence, equal to `clause.text.slice(start, end)`. */
  readonly text: string;
  /** Issues that it speaks to, each as `theme/issue`. */
  readonly issues: readonly string[];
}

/** What is read of a clause here. */
export type Told = Pick<Clause, 'plan' | 'eId' | 'kind' | 'text' | 'lead'>;

/** What is read of an excerpt here. */
export type Spoken = Pick<
  Excerpt,
  'plan' | 'eId' | 'start' | 'end' | 'theme' | 'issues' | 'heading' | 'also'
>;

/** Clauses that say something in prose. */
const prose: ReadonlySet<Clause['kind']> = new Set(['paragraph', 'item', 'box-item']);
/** Fewer letters say no measure: a label, a name, a lone heading. */
const fewest = 8;
/** A sentence that is nothing but a bracket (of who is responsible). */
const bracketed = /^[（(][^）)]*[）)][。.]?$/u;

/** Where excerpts of a clause stand: each stretch with the issues of all excerpts on it. */
type Stretches = Map<string, Span & { issues: Set<string> }>;

/** The stretches of all excerpts that are sentences, by `city eId`, those said again elsewhere in the plan included. */
function stretchesOf(excerpts: readonly Spoken[]): Map<string, Stretches> {
  const byClause = new Map<string, Stretches>();
  for (const { plan, theme, issues, heading, also, ...own } of excerpts) {
    if (heading) continue;
    for (const { eId, start, end } of [own, ...also]) {
      const key = `${plan} ${eId}`;
      const stretches: Stretches = byClause.get(key) ?? new Map();
      byClause.set(key, stretches);
      const stretch = stretches.get(`${start}`) ?? { start, end, issues: new Set<string>() };
      stretches.set(`${start}`, stretch);
      for (const issue of issues) stretch.issues.add(`${theme}/${issue}`);
    }
  }
  return byClause;
}

/** The sentences of a clause: of prose every one, of a row those that are excerpts; an excerpt's end leaves out who is responsible. */
function spansOf(clause: Told, stretches: Stretches): Span[] {
  if (!prose.has(clause.kind)) return clause.kind === 'row' ? [...stretches.values()] : [];
  const lead = clause.text.slice(clause.lead).trim() === '' ? 0 : clause.lead;
  return sentencesOf(clause.text, lead).map((span) => stretches.get(`${span.start}`) ?? span);
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Returns the sentences of clauses that may have relatives, in order; headings, notices, 目录 and furniture give none. */
export function relativeSentences(clauses: readonly Told[], excerpts: readonly Spoken[]): Sentence[] {
  const byClause = stretchesOf(excerpts);
  return clauses.flatMap((clause) => {
    const { plan, eId } = clause;
    const stretches: Stretches = byClause.get(`${plan} ${eId}`) ?? new Map();
    return spansOf(clause, stretches).flatMap(({ start, end }) => {
      const text = clause.text.slice(start, end);
      if (lettersIn(text) < fewest || bracketed.test(text)) return [];
      return [{ plan, eId, start, end, text, issues: [...(stretches.get(`${start}`)?.issues ?? [])] }];
    });
  });
}
