import { slugOf } from './slug.ts';

/** An entry of the table of bodies, as far as names go. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** A body as it is addressed and listed. */
export type NamedBody = Pick<Entry, 'id' | 'name'>;

/** Returns every name that statements of who answers print, in order. */
export const namesIn = (
  statements: readonly { readonly lead: readonly string[]; readonly support: readonly string[] }[],
): string[] => statements.flatMap(({ lead, support }) => [...lead, ...support]);

/** A printed name without the white space within it. */
export const bareName = (name: string): string => name.replace(/\s/gu, '');

/** Returns a function that finds the entry of the table that a printed name stands for; null if it is not in it. */
export function bodyFinder<E extends Entry>(table: readonly E[]): (name: string) => E | null {
  const byName = new Map(
    table.flatMap((entry) => entry.names.map((name) => [bareName(name), entry] as const)),
  );
  return (name) => byName.get(bareName(name)) ?? null;
}

/**
 * Returns a function that names the body behind each of `names`: that of the table, or the printed name itself with an
 * id of its own, its pinyin. An id does not depend on how many names there are; where two would have the same pinyin, or
 * that of an entry of the table, their characters are written out behind it.
 */
export function bodyNamer(table: readonly Entry[], names: readonly string[]): (name: string) => NamedBody {
  const find = bodyFinder(table);
  const own = [...new Set(names.filter((name) => find(name) === null).map(bareName))];
  const taken = new Map<string, number>();
  for (const id of [...table.map(({ id }) => id), ...own.map(slugOf)])
    taken.set(id, (taken.get(id) ?? 0) + 1);
  const bodies = new Map(own.map((name) => [name, { id: idOf(name, taken), name }]));
  return (name) =>
    find(name) ?? bodies.get(bareName(name)) ?? { id: idOf(bareName(name), taken), name: bareName(name) };
}

function idOf(name: string, taken: ReadonlyMap<string, number>): string {
  const slug = slugOf(name);
  if (slug !== '' && (taken.get(slug) ?? 0) < 2) return slug;
  const characters = [...name].map((character) => character.codePointAt(0)?.toString(36));
  return [slug || 'body', ...characters].join('-');
}
