import type { Concept, Theme, ThemeIssue } from '../model/index.ts';
import { normalise } from '../writing/fold.ts';

/** Stretches of a title or wording that stand for themselves. */
const literal = /[\p{Script=Han}]{2,}|[A-Za-z]{2,}/gu;

const holds = (whole: string, part: string): boolean => normalise(whole).includes(normalise(part));

/** The stretches of some titles or wordings. */
const stretches = (sources: readonly string[]): string[] =>
  sources.flatMap((source) => source.match(literal) ?? []);

/**
 * Returns the words by which an issue of a theme is looked for: those of its title, then those of its concepts. A word of
 * the title that no wording shares (探索 of 制度试点与探索) tells nothing of the issue.
 */
export function issueWords(
  { rules }: Theme,
  { id, title }: ThemeIssue,
  concepts: ReadonlyMap<string, Concept>,
): string[] {
  const own = rules.filter(({ issues }) => issues.includes(id)).flatMap((rule) => rule.concepts);
  const wordings = stretches(own.flatMap((concept) => concepts.get(concept)?.wordings ?? []));
  const named = stretches(title.split(/[与和及、]/u)).filter((word) =>
    wordings.some((wording) => holds(wording, word) || holds(word, wording)),
  );
  return [...Map.groupBy([...named, ...wordings], (word) => normalise(word)).values()].map(([word]) => word!);
}
