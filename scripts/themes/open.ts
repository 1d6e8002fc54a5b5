import type { Concept } from '../../src/model/concept.ts';
import type { Theme } from '../../src/model/theme.ts';
import { type Problem, problem } from '../report/problem.ts';
import { type ThemeReader, themeReader } from './reader.ts';
import { type Answerer, readWeights } from './weights.ts';

/** Path of the learned weights of a theme. */
export const weightsFile = (theme: string): string => `content/weights/${theme}.tsv`;

/**
 * Makes the reader of themes out of what is in `content/`; weights that are missing or no table, and concepts that a
 * rule names and nobody knows, are problems.
 */
export function openThemes(
  themes: readonly Theme[],
  concepts: readonly Concept[],
  readFile: (path: string) => string | null,
): { reader: ThemeReader; problems: Problem[] } {
  const problems = themes.flatMap((theme) => unknownConcepts(theme, concepts));
  const learned = themes.flatMap(({ id }): Answerer[] => {
    const file = weightsFile(id);
    try {
      return readWeights(id, readFile(file) ?? '');
    } catch (error) {
      problems.push(problem('weights-unreadable', file, 0, (error as Error).message));
      return [];
    }
  });
  return { reader: themeReader(themes, concepts, learned), problems };
}

/** Concepts that the rules of a theme name and the vocabulary does not hold. */
function unknownConcepts({ id, rules }: Theme, concepts: readonly Concept[]): Problem[] {
  const known = new Set(concepts.map((concept) => concept.id));
  return rules.flatMap((rule) =>
    rule.concepts
      .filter((concept) => !known.has(concept))
      .map((concept) =>
        problem(
          'theme-rule',
          `content/themes/${id}.mdx`,
          0,
          `rule ${rule.id} names the unknown concept ${concept}`,
        ),
      ),
  );
}
