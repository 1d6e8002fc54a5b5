import { glossary, type Term } from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';
import { readAgainst, readYaml, type Structured } from '../report/structured.ts';
import type { Generated } from './content.ts';
import type { Files } from './files.ts';
import { byPlanAndId, type Clauses, faultOfQuote } from './quotes.ts';

/** Checks the glossary: its form, that no term stands twice, its themes, and that its quotes stand where it says. */
export function checkGlossary(files: Files, { themes, plans, leftOut }: Generated): Problem[] {
  const file = 'content/glossary/terms.yaml';
  const text = files.text(file);
  if (text === null) return [problem('glossary-unreadable', file, 0, 'it does not exist')];
  const read = readAgainst(file, glossary, { key: 'glossary-unreadable', read: () => readYaml(text) });
  const terms = read.data ?? [];
  const faultsOf = [
    repeated(terms),
    unknownThemes(new Set(themes.map(({ id }) => id))),
    misquoted(byPlanAndId(plans.flatMap(({ clauses }) => clauses)), new Set(leftOut)),
  ];
  return [...read.problems, ...termFaults(terms, faultsOf, file, read.placeOf)];
}

/** Says what is wrong with a term. */
type FaultsOf = (term: Term) => string[];

const termFaults = (
  terms: readonly Term[],
  faultsOf: readonly FaultsOf[],
  file: string,
  placeOf: Structured['placeOf'],
): Problem[] =>
  terms.flatMap((term, index) =>
    faultsOf
      .flatMap((faults) => faults(term))
      .map((fault) => problem('glossary-unreadable', file, placeOf([index]), fault)),
  );

function repeated(terms: readonly Term[]): FaultsOf {
  const first = new Map([...terms].reverse().map((term) => [term.id, term]));
  return (term) => (first.get(term.id) === term ? [] : [`the term ${term.id} stands twice`]);
}

const unknownThemes =
  (known: ReadonlySet<string>): FaultsOf =>
  ({ themes }) =>
    themes.filter((theme) => !known.has(theme)).map((theme) => `unknown theme ${theme}`);

/** Quotes of a plan that is left out cannot be checked. */
const misquoted =
  (clauses: Clauses, leftOut: ReadonlySet<string>): FaultsOf =>
  ({ sources = [] }) =>
    sources
      .filter(({ plan }) => !leftOut.has(plan))
      .map((source) => faultOfQuote(source.plan, source, clauses))
      .filter((fault) => fault !== null);
