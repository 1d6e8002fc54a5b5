import { citedTitle, type Day, type Source } from './source.ts';

/** Marks of one edition of the standard. */
interface Edition {
  readonly colon: string;
  readonly comma: string;
  readonly open: string;
  readonly close: string;
  /** Type mark of a document of a public body read online. */
  readonly document: string;
}

const editions = {
  2025: { colon: '：', comma: '，', open: '（', close: '）', document: '[EB/OL]' },
  2015: { colon: ': ', comma: ', ', open: '(', close: ')', document: '[A/OL]' },
} as const satisfies Record<number, Edition>;

/** Most authors that the standard names; further ones are 等. */
const most = 3;

function named(authors: readonly string[], { comma }: Edition): string {
  const names = authors.slice(0, most).join(comma);
  return authors.length > most ? `${names}${comma}等` : names;
}

function format(source: Source, accessed: Day, edition: Edition): string {
  const author = source.authors.length === 0 ? '' : `${named(source.authors, edition)}. `;
  const number = source.kind === 'dataset' ? source.version : source.docNumber;
  const mark = source.kind === 'dataset' ? '[DS/OL]' : edition.document;
  const title = `${citedTitle(source)}${number ? `${edition.colon}${number}` : ''}${mark}`;
  const date = source.date === null ? '' : `${edition.open}${source.date}${edition.close}`;
  const address = source.url === null ? '' : ` ${source.url}.`;
  return `${author}${title}. ${date}[${accessed}].${address}`;
}

/** Cites after GB/T 7714—2025 (in force since 1 July 2026): full-width marks, `[EB/OL]`. */
export const gbt2025 = (source: Source, accessed: Day): string => format(source, accessed, editions[2025]);

/** Cites after GB/T 7714—2015: half-width marks, `[A/OL]`. */
export const gbt2015 = (source: Source, accessed: Day): string => format(source, accessed, editions[2015]);
