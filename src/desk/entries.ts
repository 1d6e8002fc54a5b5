import { citedTitle, type Day, gbt2025, official, placeInWords, type Source } from '../citation/index.ts';
import { quoteFragment, quoteWords } from '../citation/selector.ts';
import type { DeskRecord, Kind, Snapshot } from './record.ts';

/** Makes an absolute address of a site-relative path. */
export type Address = (path: string) => string;

/** A clipping as it is shown and exported. */
export interface Clipped {
  readonly kind: Exclude<Kind, 'folder' | 'heading'>;
  readonly text: string;
  readonly note: string;
  readonly city: string;
  /** Title of the document, in square brackets where an editor supplied it. */
  readonly document: string;
  /** Document number (文号), empty if it has none. */
  readonly docNumber: string;
  /** Place as the site prints it, and in words: `三（五）1`, `第三部分第（五）项第1点`. */
  readonly place: string;
  readonly placeInWords: string;
  /** Absolute address that marks just these words. */
  readonly link: string;
  readonly version: string;
  /** Citation after GB/T 7714—2025, with the day of access. */
  readonly citation: string;
  /** What a reader must know of the words: that they are an editor's, or have changed since; else empty. */
  readonly remark: string;
}

/** A piece of a folder on paper: a heading of the reader's, or a clipping. */
export type Entry =
  | { readonly kind: 'heading'; readonly text: string }
  | ({ readonly kind: 'clipping' } & { readonly clip: Clipped });

/** What a clipping is besides the words of a plan. */
const kindRemarks: Readonly<Record<Clipped['kind'], string>> = {
  quote: '',
  finding: '编者概括，非原文',
  picture: '本站所绘的图',
};

/** The path of what was clipped; words within a clause are named, so that they are marked on arrival. */
export const pathOf = ({ plan, eId, text, whole, prefix, suffix, page }: Snapshot): string =>
  page || `plans/${plan}/#${quoteFragment([quoteWords(eId, whole ? '' : text, prefix, suffix)])}`;

const plainPath = ({ plan, eId, page }: Snapshot): string => page || `plans/${plan}/#${eId}`;

/** How a clipping is shown and exported on a day; `changedSince` says how the text differs now, empty if it does not. */
export function clippedOf(
  { kind, what, values }: DeskRecord & { readonly what: Snapshot },
  day: Day,
  address: Address,
  changedSince = '',
): Clipped {
  const { source } = what;
  const own: Source = { ...source, url: address(plainPath(what)) };
  return {
    kind: kind as Clipped['kind'],
    text: what.text,
    note: values.note,
    city: what.city,
    document: citedTitle(source),
    docNumber: source.docNumber ?? '',
    place: source.place,
    placeInWords: placeInWords(source.place, official),
    link: address(pathOf(what)),
    version: source.version,
    citation: gbt2025(own, day),
    remark: [kindRemarks[kind as Clipped['kind']], changedSince].filter((part) => part !== '').join('；'),
  };
}

/** The pieces of a folder in order; `changes` says by record id how the text differs now. */
export function entriesOf(
  items: readonly DeskRecord[],
  day: Day,
  address: Address,
  changes: ReadonlyMap<string, string> = new Map(),
): Entry[] {
  return items.map((item) =>
    item.what === null
      ? { kind: 'heading', text: item.values.name }
      : {
          kind: 'clipping',
          clip: clippedOf({ ...item, what: item.what }, day, address, changes.get(item.id)),
        },
  );
}

/** The line under a quotation: `襄阳 · 《…规划》（襄政办发〔2021〕1号） · 第三部分第（五）项第1点`. */
export function sourceLine({ city, document, docNumber, placeInWords: place }: Clipped): string {
  const named = document === '' ? '' : `《${document}》${docNumber === '' ? '' : `（${docNumber}）`}`;
  return [city, named, place].filter((part) => part !== '').join(' · ');
}

/** Words on one line or several, as they are printed: the cells of a row, apart by tabs, are parted by a wide blank. */
export const printedText = (text: string): string => text.trim().replaceAll('\t', '　');
