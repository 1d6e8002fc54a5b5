/** What is cited: a plan, one of its clauses or rows, or the data set as a whole. */
export interface Source {
  /** Kind of work: a document of a public body, or the data of this site. */
  readonly kind: 'document' | 'dataset';
  /** Key for reference managers, its own for every place: letters, digits, `-` and `_`. */
  readonly key: string;
  readonly title: string;
  /** Whether the title is the editor's; it is then set in square brackets. */
  readonly titleSupplied: boolean;
  /** Kind of the document in words (文种); empty for the data set. */
  readonly genre: string;
  /** Document number (文号), or null. */
  readonly docNumber: string | null;
  /** Issuing bodies in order; empty where the text names none. */
  readonly authors: readonly string[];
  /** Date of issue, YYYY-MM-DD, or null. */
  readonly date: string | null;
  /** Place within the document as the site prints it, such as `三（五）1`; empty for the whole. */
  readonly place: string;
  /** Absolute address; null where the site does not know its own, and the citation then has none. */
  readonly url: string | null;
  /** Name of the site that the citation goes through. */
  readonly site: string;
  /** Version of the data. */
  readonly version: string;
}

/** A place within a document: its element id, the place as the site prints it, and its address. */
export interface Place {
  readonly eId: string;
  readonly place: string;
  readonly url: string;
}

/** A document narrowed to one place of it, under a key of its own, so that two places of it go into one bibliography. */
export const sourceAt = (source: Source, { eId, place, url }: Place): Source => ({
  ...source,
  key: `${source.key}-${eId}`,
  place,
  url,
});

/** A source as it may be written into a file: without an address that only resolves on the site itself. */
export const withAbsoluteUrl = (source: Source): Source =>
  /^https?:/u.test(source.url ?? '') ? source : { ...source, url: null };

/** A citation is made on a day, the reader's own: YYYY-MM-DD. */
export type Day = string;

/** The title as it is cited: in square brackets where an editor supplied it. */
export const citedTitle = ({ title, titleSupplied }: Source): string =>
  titleSupplied ? `[${title}]` : title;

/** The day of a date in the reader's own time zone, as YYYY-MM-DD. */
export function dayOf(date: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
