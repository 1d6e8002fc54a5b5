import { type DocumentFacts, yearOfDocument } from '../document.ts';
import type { TimeWords } from './dates.ts';

/** A date as far as it is known (YYYY, YYYY-MM or YYYY-MM-DD), or null; `resolved` if the document gave its year. */
export interface Resolved {
  readonly date: string | null;
  readonly resolved: boolean;
}

const two = (figure: number): string => String(figure).padStart(2, '0');
const unknown: Resolved = { date: null, resolved: false };

/**
 * The date that words name. Words without a year take `held` (a year given before them in the sentence) or the year of
 * the document; null where that is not certain: no such year, or a day before the document's own.
 */
export function resolve(time: TimeWords | null, document: DocumentFacts, held: number | null): Resolved {
  if (time === null || time.form === 'again') return unknown;
  if (time.form === 'since') return sinceIssue(time, document);
  const given = time.year ?? held ?? yearOfDocument(document);
  if (given === null) return unknown;
  const year = given + time.ahead;
  const date = [String(year), time.month, time.day].flatMap((figure) =>
    figure === null ? [] : [typeof figure === 'number' ? two(figure) : figure],
  );
  const text = date.join('-');
  if (time.year === null && held === null && isPast(text, document)) return unknown;
  return { date: text, resolved: time.year === null };
}

/** Whether a date resolved by the document's own date lies before it: then another year may be meant. */
function isPast(date: string, { date: own }: DocumentFacts): boolean {
  return own !== null && date.length > 4 && date < own.slice(0, date.length);
}

function sinceIssue({ after }: TimeWords, { date }: DocumentFacts): Resolved {
  if (after === null || date === null) return unknown;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [years, months, days] = after;
  const end = new Date(Date.UTC(year + years, month - 1 + months, day + days));
  return Number.isNaN(end.getTime()) ? unknown : { date: end.toISOString().slice(0, 10), resolved: true };
}
