import type { Source } from '../citation/index.ts';
import { type DeskRecord, type Kind, kinds, type Snapshot } from './record.ts';

/** Something read from a file or an address, of which nothing is known. */
type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Marks that no text holds: controls but for tab and line break, halves of characters, marks that turn the order of others. */
const unprintable = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** Most characters of one text. */
const longest = 20_000;

/** A text from elsewhere, without unprintable marks and not endlessly long; anything else is empty. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longest).replace(unprintable, '') : '';

const matching = (value: unknown, form: RegExp): string => (form.test(textOf(value)) ? textOf(value) : '');

/** Ids as the site makes them: nothing else may become part of an address. */
const planForm = /^[a-z][a-z0-9-]{0,59}$/u;
const eIdForm = /^[a-zA-Z][\w]{0,199}$/u;
const pageForm = /^[a-z][a-z0-9/_-]{0,199}(#[\w-]{0,199})?$/u;
const dateForm = /^\d{4}-\d{2}-\d{2}$/u;

function sourceOf(value: unknown): Source {
  const from = isObject(value) ? value : {};
  return {
    kind: from.kind === 'dataset' ? 'dataset' : 'document',
    key: matching(from.key, /^[\w-]{1,300}$/u),
    title: textOf(from.title),
    titleSupplied: from.titleSupplied === true,
    genre: textOf(from.genre),
    docNumber: textOf(from.docNumber) || null,
    authors: Array.isArray(from.authors) ? from.authors.slice(0, 50).map(textOf) : [],
    date: matching(from.date, dateForm) || null,
    place: textOf(from.place),
    url: null,
    site: textOf(from.site),
    version: textOf(from.version),
  };
}

/** Reads what a clipping was made of; null where it names neither a clause nor a page of the site, or has no words. */
export function snapshotOf(value: unknown): Snapshot | null {
  if (!isObject(value)) return null;
  const snapshot: Snapshot = {
    plan: matching(value.plan, planForm),
    city: textOf(value.city),
    eId: matching(value.eId, eIdForm),
    text: textOf(value.text),
    whole: value.whole === true,
    prefix: textOf(value.prefix).slice(0, 40),
    suffix: textOf(value.suffix).slice(0, 40),
    source: sourceOf(value.source),
    page: matching(value.page, pageForm),
  };
  const stands = (snapshot.plan !== '' && snapshot.eId !== '') || snapshot.page !== '';
  return stands && snapshot.text.trim() !== '' ? snapshot : null;
}

/** An item of a folder as it travels: without id and rank, which it gets anew where it arrives. */
export interface Parcel {
  readonly kind: Exclude<Kind, 'folder'>;
  readonly name: string;
  readonly note: string;
  readonly what: Snapshot | null;
}

/** Reads an item from elsewhere; null where it is none. */
export function parcelOf(value: unknown): Parcel | null {
  if (!isObject(value)) return null;
  const kind = kinds.find((each) => each === value.kind);
  if (kind === undefined || kind === 'folder') return null;
  const what = kind === 'heading' ? null : snapshotOf(value.what);
  if (kind !== 'heading' && what === null) return null;
  return { kind, name: textOf(value.name), note: textOf(value.note), what };
}

/** What travels of an item. */
export const parcelFrom = ({ kind, values, what }: DeskRecord): Parcel => ({
  kind: kind as Parcel['kind'],
  name: values.name,
  note: values.note,
  what,
});

/** A folder as it travels, and how many of its items could not be read. */
export interface Package {
  readonly name: string;
  readonly items: readonly Parcel[];
  readonly unread: number;
}

/** Most items of one folder from elsewhere; further ones count as unread. */
const most = 5_000;

/** Reads a folder from elsewhere; null where it is none. */
export function packageOf(value: unknown): Package | null {
  if (!isObject(value) || !Array.isArray(value.items)) return null;
  const items = value.items.slice(0, most).flatMap((item) => parcelOf(item) ?? []);
  return { name: textOf(value.name).slice(0, 200).trim(), items, unread: value.items.length - items.length };
}
