import { citedTitle, type Day, type Source } from './source.ts';

type DateParts = { 'date-parts': number[][] };

/** A citation as CSL-JSON, as far as the site fills it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'regulation' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly number?: string;
  readonly issued?: DateParts;
  readonly accessed?: DateParts;
  readonly section?: string;
  readonly version?: string;
  readonly URL?: string;
  readonly language: 'zh-CN';
  readonly note: string;
}

const dateParts = (date: string): DateParts => ({ 'date-parts': [date.split('-').map(Number)] });

/** What the reader should know beside the fields: the version of the data, and a title that an editor supplied. */
export const noteOf = (source: Source): string =>
  `${source.site}，数据版本 ${source.version}${source.titleSupplied ? '；标题为编者所加' : ''}`;

/** Makes a CSL-JSON item, type `regulation` for documents, so that styles keep the 文号; `accessed` null leaves the day open. */
export function csl(source: Source, accessed: Day | null): CslItem {
  return {
    id: source.key,
    type: source.kind === 'dataset' ? 'dataset' : 'regulation',
    title: citedTitle(source),
    ...(source.authors.length === 0 ? {} : { author: source.authors.map((literal) => ({ literal })) }),
    ...(source.docNumber === null ? {} : { number: source.docNumber }),
    ...(source.date === null ? {} : { issued: dateParts(source.date) }),
    ...(accessed === null ? {} : { accessed: dateParts(accessed) }),
    ...(source.place === '' ? {} : { section: source.place }),
    ...(source.kind === 'dataset' ? { version: source.version } : {}),
    ...(source.url === null ? {} : { URL: source.url }),
    language: 'zh-CN',
    note: noteOf(source),
  };
}
