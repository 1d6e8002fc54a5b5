import type { Clause } from '../../src/model/index.ts';
import { bodyEnd, docNumber, fullDate } from './base/markers.ts';

/** What a plan says of itself. */
export interface Metadata {
  /** Title without white space, or null. */
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  /** YYYY-MM-DD, or null. */
  readonly date: string | null;
}

/** Reads title, document number, issuer and date from the notice, the title line and the signature. */
export function readMetadata(clauses: readonly Clause[]): Metadata {
  const title = clauses.find((clause) => clause.eId.startsWith('preface__title'));
  const frame = clauses.filter((clause) => clause.kind === 'notice' || clause.kind === 'signature');
  const number = frame.find((clause) => docNumber.test(clause.text));
  const issuer = frame.find((clause) => clause.kind === 'signature' && bodyEnd.test(clause.text));
  const date = frame.map((clause) => readDate(clause.text)).find((found) => found !== null);
  return {
    title: title ? title.text.replace(/\s/gu, '') : null,
    docNumber: number ? number.text.replace(/\s/gu, '') : null,
    issuer: issuer ? issuer.text.replace(/\s+/gu, ' ') : null,
    date: date ?? null,
  };
}

function readDate(text: string): string | null {
  const match = fullDate.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
