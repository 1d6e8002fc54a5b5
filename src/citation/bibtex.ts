import { noteOf } from './csl.ts';
import { citedTitle, type Day, type Source } from './source.ts';

/** Characters that BibTeX would read as its own. */
const literal = (text: string): string => text.replace(/[\\{}]/gu, '').replace(/([&%$#_])/gu, '\\$1');

/** Bodies as BibTeX lists authors, each braced so that it is not taken for a person. */
const authorsOf = ({ authors }: Source): string | undefined =>
  authors.length === 0 ? undefined : authors.map((author) => `{${literal(author)}}`).join(' and ');

/** The fields of a document: of the types that have a number (文号), a report is the only one every style prints it of. */
const documentFields = ({ authors, genre, docNumber }: Source): [string, string | undefined][] => [
  ['institution', authors.length === 0 ? undefined : `{${literal(authors.join('、'))}}`],
  ['type', genre === '' ? undefined : literal(genre)],
  ['number', docNumber === null ? undefined : literal(docNumber)],
];

/**
 * The day of issue: in parts for readers of the older BibTeX, which would keep a bare year alone, then as the date of
 * biblatex, which comes last because some readers let the last of them win.
 */
function dayFields({ date }: Source): [string, string][] {
  if (date === null) return [];
  const parts = date.split('-').map((part, at): [string, string] => [['year', 'month', 'day'][at]!, part]);
  return [...parts, ['date', date]];
}

/** Cites as a BibTeX entry, for BibTeX and biblatex alike. */
export function bibtex(source: Source, accessed: Day | null): string {
  const isDataset = source.kind === 'dataset';
  const fields: [string, string | undefined][] = [
    ['author', authorsOf(source)],
    ['title', `{${literal(citedTitle(source))}}`],
    ...(isDataset ? [['version', source.version] as [string, string]] : documentFields(source)),
    ...dayFields(source),
    ['url', source.url ?? undefined],
    ['urldate', accessed ?? undefined],
    ['langid', 'chinese'],
    ['note', literal([source.place, noteOf(source)].filter((part) => part !== '').join('；'))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${isDataset ? 'dataset' : 'techreport'}{${source.key},\n${lines.join(',\n')}\n}\n`;
}
