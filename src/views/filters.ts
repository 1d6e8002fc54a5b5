import type { Plan } from '../model/index.ts';

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
