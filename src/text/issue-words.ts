import type { Concept, Theme, ThemeIssue } from '../model/index.ts';

/** Stretches of a title or wording that stand for themselves. */
const literal = /[\p{Script=Han}]{2,}|[A-Za-z]{2,}/gu;

/** Returns the words by which an issue of a theme is looked for: those of its title, then those of its concepts. */
export function issueWords(
  { rules }: Theme,
  { id, title }: ThemeIssue,
  concepts: ReadonlyMap<string, Concept>,
): string[] {
  const own = rules.filter(({ issues }) => issues.includes(id)).flatMap((rule) => rule.concepts);
  const wordings = own.flatMap((concept) => concepts.get(concept)?.wordings ?? []);
  const words = [...title.split(/[与和及、]/u), ...wordings].flatMap((source) => source.match(literal) ?? []);
  return [...new Set(words)];
}
