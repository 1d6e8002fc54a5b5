import type { Accuracy, FactAccuracy, ThemeAccuracy } from '../model/accuracy.ts';
import type { Clause, Concept, Excerpt, Theme, ThemeRule } from '../model/index.ts';
import type { Processing } from '../model/processing.ts';
import { ruleInWords } from '../text/because.ts';
import { addressFrom } from '../urls.ts';
import { conceptFinder } from '../writing/concepts.ts';
import { normalise } from '../writing/fold.ts';
import { matching } from './matching.ts';
import type { Table } from './table.ts';

/** One issue of a theme in the codebook. */
export interface IssueEntry {
  readonly id: string;
  readonly title: string;
  /** Its rules, each with what it looks for in words. */
  readonly rules: readonly (ThemeRule & { readonly words: string })[];
  /** A sentence the rules put there, with its address; null if no plan speaks of it. */
  readonly example: { readonly text: string; readonly url: string } | null;
  /** A sentence that looks alike and is left out; null if there is none. */
  readonly counterExample: { readonly text: string; readonly url: string } | null;
}

/** One theme in the codebook. */
export interface ThemeEntry {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** How well its rules do on labelled sentences; null where that was not measured. */
  readonly accuracy: ThemeAccuracy | null;
  readonly issues: readonly IssueEntry[];
}

/** One field of a table in the codebook. */
export interface FieldEntry {
  readonly table: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly datatype: string;
  readonly required: boolean;
}

/** How a derived table is made, and how well; `accuracy` is null where that was not measured. */
export interface ProcessingEntry extends Omit<Processing, 'id'> {
  readonly table: string;
  readonly accuracy: FactAccuracy | null;
}

/** The codebook: every theme, issue, table and field. */
export interface Codebook {
  readonly version: string;
  /** How the rules are matched, and whose regular expressions the patterns are. */
  readonly matching: readonly string[];
  /** The concepts that the rules name, with all their wordings. */
  readonly concepts: readonly Concept[];
  readonly themes: readonly ThemeEntry[];
  readonly processing: readonly ProcessingEntry[];
  readonly fields: readonly FieldEntry[];
}

/** What the codebook is made from. */
export interface CodebookSource {
  readonly themes: readonly Theme[];
  readonly excerpts: readonly Excerpt[];
  readonly clauses: readonly Clause[];
  readonly concepts: readonly Concept[];
  readonly tables: readonly Table[];
  readonly processing: readonly Processing[];
  readonly measured: Accuracy;
  readonly version: string;
}

/** The codebook lies one folder below the root. */
const address = addressFrom(1);

const prose: ReadonlySet<string> = new Set(['paragraph', 'item', 'box-item']);
const sentence = /[^。\t\n]+。?/gu;

/** Finds a sentence that says a concept of the issue and was not taken. */
function nearMiss(ids: ReadonlySet<string>, source: CodebookSource, taken: ReadonlySet<string>) {
  const find = conceptFinder(source.concepts.filter(({ id }) => ids.has(id)));
  for (const clause of source.clauses.filter(({ kind }) => prose.has(kind))) {
    const found = (clause.text.match(sentence) ?? []).find((words) => {
      const plain = normalise(words);
      return !taken.has(plain) && find(plain).length > 0;
    });
    if (found) return { text: found.trim(), url: address(clause.url) };
  }
  return null;
}

function themeEntry(theme: Theme, source: CodebookSource): ThemeEntry {
  const concepts = new Map(source.concepts.map((concept) => [concept.id, concept]));
  const own = source.excerpts.filter((excerpt) => excerpt.theme === theme.id);
  const taken = new Set(own.map((excerpt) => normalise(excerpt.text)));
  return {
    id: theme.id,
    title: theme.title,
    question: theme.question,
    accuracy: source.measured.themes.find((entry) => entry.theme === theme.id) ?? null,
    issues: theme.issues.map(({ id, title }) => {
      const rules = theme.rules.filter((rule) => rule.issues.includes(id));
      const example = own.find((excerpt) => excerpt.issues.includes(id));
      return {
        id,
        title,
        rules: rules.map((rule) => ({ ...rule, words: ruleInWords(rule, concepts) })),
        example: example ? { text: example.text, url: address(example.url) } : null,
        counterExample: nearMiss(new Set(rules.flatMap(({ concepts }) => concepts)), source, taken),
      };
    }),
  };
}

/** Makes the codebook out of what is published. */
export function codebookOf(source: CodebookSource): Codebook {
  return {
    version: source.version,
    matching,
    concepts: source.concepts,
    themes: source.themes.map((theme) => themeEntry(theme, source)),
    processing: source.processing.map(({ id, ...words }) => ({
      table: id,
      ...words,
      accuracy: source.measured.facts.find(({ table }) => table === id) ?? null,
    })),
    fields: source.tables.flatMap((table) =>
      table.columns.map(({ name, title, description, datatype, required }) => ({
        table: table.name,
        name,
        title,
        description,
        datatype,
        required,
      })),
    ),
  };
}
