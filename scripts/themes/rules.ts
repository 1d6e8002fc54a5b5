import type { Theme, ThemeRule } from '../../src/model/theme.ts';
import type { Reading } from './features.ts';

/** Returns the rules of a theme that fire on a sentence: by a concept in it, else by one in a title above. */
export function firedRules({ rules }: Theme, { concepts, titleConcepts }: Reading): ThemeRule[] {
  const within = rules.filter((rule) => rule.concepts.some((id) => concepts.has(id)));
  const above = rules.filter((rule) => rule.concepts.some((id) => titleConcepts.has(id)));
  return [...within, ...above.filter((rule) => !within.includes(rule))];
}
