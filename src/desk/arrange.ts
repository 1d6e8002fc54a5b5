import type { DeskRecord, Values } from './record.ts';

const byOrder = (a: DeskRecord, b: DeskRecord): number =>
  a.values.order - b.values.order || (a.id < b.id ? -1 : 1);

/** The folders that are there, in order. */
export const foldersOf = (records: Iterable<DeskRecord>): DeskRecord[] =>
  [...records].filter(({ kind, values }) => kind === 'folder' && !values.gone).sort(byOrder);

/** The headings and clippings of a folder, in order. */
export const itemsOf = (records: Iterable<DeskRecord>, folder: string): DeskRecord[] =>
  [...records]
    .filter(({ kind, values }) => kind !== 'folder' && values.folder === folder && !values.gone)
    .sort(byOrder);

/** Whether a record is a clipping, neither folder nor heading. */
export const isClipping = ({ kind }: DeskRecord): boolean => kind !== 'folder' && kind !== 'heading';

/** How many clippings there are in all folders that are there. */
export function countClippings(records: Iterable<DeskRecord>): number {
  const every = [...records];
  const there = new Set(foldersOf(every).map(({ id }) => id));
  return every.filter(
    (record) => isClipping(record) && !record.values.gone && there.has(record.values.folder),
  ).length;
}

/** The rank that comes after all of these, which are in order. */
export const lastOrder = (siblings: readonly DeskRecord[]): number =>
  (siblings[siblings.length - 1]?.values.order ?? 0) + 1;

/** A record and the values that it shall have. */
export interface Move {
  readonly id: string;
  readonly values: Partial<Values>;
}

/**
 * Puts a sibling at a position (from 0) among the others, which are in order: as a rule by one new rank, halfway between
 * its neighbours; where there is no room left, by new ranks for all.
 */
export function movedTo(siblings: readonly DeskRecord[], id: string, to: number): Move[] {
  const own = siblings.find((each) => each.id === id);
  if (!own) return [];
  const others = siblings.filter((each) => each.id !== id);
  const at = Math.min(Math.max(to, 0), others.length);
  if (siblings.indexOf(own) === at) return [];
  const [before, after] = [others[at - 1]?.values.order, others[at]?.values.order];
  const order = ((before ?? (after ?? 0) - 2) + (after ?? (before ?? 0) + 2)) / 2;
  if (order !== before && order !== after) return [{ id, values: { order } }];
  const arranged = [...others.slice(0, at), own, ...others.slice(at)];
  return arranged.map((each, n) => ({ id: each.id, values: { order: n + 1 } }));
}
