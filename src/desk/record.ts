import type { Source } from '../citation/index.ts';

/** What can lie on the desk: a folder, a heading within one, or a clipping: words of a plan, an editor's finding, a picture. */
export const kinds = ['folder', 'heading', 'quote', 'finding', 'picture'] as const;
export type Kind = (typeof kinds)[number];

/** What a clipping was made of; it never changes, whatever becomes of the site. */
export interface Snapshot {
  /** City id; empty for a picture. */
  readonly plan: string;
  /** Name of the city; empty for a picture. */
  readonly city: string;
  /** The clause the words stand in, or that a finding rests on; empty for a picture. */
  readonly eId: string;
  /** The words, as they stood; of a picture its title. */
  readonly text: string;
  /** Whether the words are the whole clause. */
  readonly whole: boolean;
  /** What stood before and after the words in the clause. */
  readonly prefix: string;
  readonly suffix: string;
  /** What is cited, place and data version included; its address is written when it is cited. */
  readonly source: Source;
  /** Site-relative page that a finding or picture was clipped from; empty for words of a plan. */
  readonly page: string;
}

/** What may change in a record. */
export interface Values {
  /** Id of the folder it lies in; empty for a folder. */
  readonly folder: string;
  /** Its rank among its siblings; any finite number. */
  readonly order: number;
  /** Name of a folder, words of a heading; empty for a clipping. */
  readonly name: string;
  /** The reader's remark on a clipping. */
  readonly note: string;
  /** Whether it was removed; it is kept for a while, so that no other tab brings it back. */
  readonly gone: boolean;
}

export type Field = keyof Values;

/** One thing on the desk, with the time of the last change of each value. */
export interface DeskRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly what: Snapshot | null;
  readonly values: Values;
  /** Milliseconds since 1970, by value. */
  readonly times: Readonly<Record<Field, number>>;
}

export const fields: readonly Field[] = ['folder', 'order', 'name', 'note', 'gone'];

const blank: Values = { folder: '', order: 0, name: '', note: '', gone: false };

/** Makes a record with every value set at one time. */
export function newRecord(
  id: string,
  kind: Kind,
  values: Partial<Values>,
  now: number,
  what: Snapshot | null = null,
): DeskRecord {
  const times = Object.fromEntries(fields.map((field) => [field, now])) as Record<Field, number>;
  return { id, kind, what, values: { ...blank, ...values }, times };
}

/** Returns the record with some values changed, each later than it was, however the clock goes. */
export function changed(record: DeskRecord, values: Partial<Values>, now: number): DeskRecord {
  const later = (Object.keys(values) as Field[]).map((field) => [
    field,
    Math.max(now, record.times[field] + 1),
  ]);
  return {
    ...record,
    values: { ...record.values, ...values },
    times: { ...record.times, ...Object.fromEntries(later) },
  };
}

/** Whether the value of `a` stands against that of `b`: the later one does; of two of one time, the greater. */
function stands(a: DeskRecord, b: DeskRecord, field: Field): boolean {
  if (a.times[field] !== b.times[field]) return a.times[field] > b.times[field];
  return a.values[field] >= b.values[field];
}

/** Joins two states of one record, value by value: whatever the order in which they arrive, the outcome is the same. */
export function merged(a: DeskRecord, b: DeskRecord): DeskRecord {
  const pick = <T>(of: (record: DeskRecord) => Readonly<Record<Field, T>>) =>
    Object.fromEntries(fields.map((field) => [field, of(stands(a, b, field) ? a : b)[field]]));
  return {
    ...a,
    values: pick<Values[Field]>(({ values }) => values as never) as unknown as Values,
    times: pick(({ times }) => times) as DeskRecord['times'],
  };
}
