import type { Plan, Theme } from '../model/index.ts';

/** One value that a filter offers, and its words. */
export interface FilterChoice {
  readonly value: string;
  readonly text: string;
}

/** A filter above a table: the data attribute of the rows that it looks at, its name and its choices. */
export interface Filter {
  readonly key: string;
  readonly name: string;
  readonly choices: readonly FilterChoice[];
}

/** Makes choices of values that are their own words, each once, in the order in which they first come, empty ones left out. */
export const choicesOf = (values: readonly string[]): FilterChoice[] =>
  [...new Set(values)].filter((value) => value !== '').map((value) => ({ value, text: value }));

/** The filter by city, with the cities that any row is of, in the order of the plans. */
export function cityFilter(plans: readonly Plan[], rows: readonly { readonly plan: string }[]): Filter {
  const present = new Set(rows.map(({ plan }) => plan));
  const choices = plans
    .filter(({ id }) => present.has(id))
    .map(({ id, city }) => ({ value: id, text: city }));
  return { key: 'city', name: '城市', choices };
}

/** The filter by theme, with the themes that any row is of, in the order of the themes. */
export function themeFilter(
  themes: readonly Theme[],
  rows: readonly { readonly themes: readonly string[] }[],
): Filter {
  const present = new Set(rows.flatMap((row) => row.themes));
  const choices = themes
    .filter(({ id }) => present.has(id))
    .map(({ id, title }) => ({ value: id, text: title }));
  return { key: 'theme', name: '主题', choices };
}

/** Returns a function that puts themes into words, by their short titles. */
export function themeNamer(themes: readonly Theme[]): (ids: readonly string[]) => string {
  const short = new Map(themes.map((theme) => [theme.id, theme.short]));
  return (ids) => ids.map((id) => short.get(id) ?? id).join('、');
}
