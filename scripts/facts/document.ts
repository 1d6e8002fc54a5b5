/** What is known of the document that facts are read from. */
export interface DocumentFacts {
  readonly title: string;
  /** Date of the document, YYYY-MM-DD, or null. */
  readonly date: string | null;
}

/** A document that gives no year is no older than the first plans of the bureaus for a five-year plan: years before it are past. */
export const firstYear = 2021;

/** The year for which a document speaks: that of its title (2024年工作要点) or of its date; null where neither says. */
export function yearOfDocument({ title, date }: DocumentFacts): number | null {
  const inTitle = /(?<![—\-~至])(20\d{2})年(?:度)?[^（]{0,24}(?:要点|安排|任务|计划|清单)/u.exec(title)?.[1];
  const year = inTitle ?? date?.slice(0, 4);
  return year === undefined ? null : Number(year);
}
