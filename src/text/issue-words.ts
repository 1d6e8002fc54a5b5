import type { Theme, ThemeIssue } from '../model/index.ts';

/** Stretches of a pattern that stand for themselves. */
const literal = /[\p{Script=Han}]{2,}|[A-Za-z]{2,}/gu;

/** Returns the words by which an issue of a theme is looked for: those of its title, then those of its rules. */
export function issueWords({ rules }: Theme, { id, title }: ThemeIssue): string[] {
  const own = rules.filter(({ issues }) => issues.includes(id)).map(({ text }) => text);
  const words = [...title.split(/[与和及、]/u), ...own].flatMap((source) => source.match(literal) ?? []);
  return [...new Set(words)];
}
