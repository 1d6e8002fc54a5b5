/** What is cited: a plan, one of its clauses or rows, or the data set as a whole. */
export interface Source {
  /** Kind of work: a document of a public body, or the data of this site. */
  readonly kind: 'document' | 'dataset';
  /** Short key for reference managers, letters and digits. */
  readonly key: string;
  readonly title: string;
  /** Whether the title is the editor's; it is then set in square brackets. */
  readonly titleSupplied: boolean;
  /** Document number (文号), or null. */
  readonly docNumber: string | null;
  /** Issuing bodies in order; empty where the text names none. */
  readonly authors: readonly string[];
  /** Date of issue, YYYY-MM-DD, or null. */
  readonly date: string | null;
  /** Place within the document as the site prints it, such as `三（五）1`; empty for the whole. */
  readonly place: string;
  /** Absolute address. */
  readonly url: string;
  /** Name of the site that the citation goes through. */
  readonly site: string;
  /** Version of the data. */
  readonly version: string;
}

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
