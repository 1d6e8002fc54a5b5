import type { Statement } from '../../scripts/themes/statement.ts';
import { normalise } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';

const folded = (text: string): string => normalise(text, variants());

/** A sentence of running text under the titles given, nearest first; only what a test names differs. */
export function statementOf(
  text: string,
  titles: readonly string[] = [],
  changes: Partial<Statement> = {},
): Statement {
  return {
    text: folded(text),
    titles: titles.map(folded),
    kind: 'paragraph',
    opening: false,
    indicator: false,
    year: null,
    ...changes,
  };
}
