import type { Theme, ThemeIssue } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { type Coverage, coverage } from './coverage.ts';

/** A theme with how much each plan says of it. */
export interface ThemeRow {
  readonly theme: Theme;
  readonly cells: readonly Coverage[];
}

/** An issue of a theme with how much each plan says of it. */
export interface IssueRow {
  readonly issue: ThemeIssue;
  readonly cells: readonly Coverage[];
}

/** Returns how much each plan says of each theme, in order. */
export const themeMatrix = (data: Corpus): ThemeRow[] =>
  data.themes.map((theme) => ({
    theme,
    cells: coverage(data.plans, data.clauses, data.excerpts.get(theme.id) ?? []),
  }));

/** Returns how much each plan says of each issue of a theme, in order. */
export const issueMatrix = (data: Corpus, theme: Theme): IssueRow[] =>
  theme.issues.map((issue) => ({
    issue,
    cells: coverage(
      data.plans,
      data.clauses,
      (data.excerpts.get(theme.id) ?? []).filter(({ issues }) => issues.includes(issue.id)),
    ),
  }));
