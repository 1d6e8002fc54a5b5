import { noteOf } from './csl.ts';
import { citedTitle, type Day, type Source } from './source.ts';

/** Characters that BibTeX would read as its own. */
const literal = (text: string): string => text.replace(/[\\{}]/gu, '').replace(/([&%$#_])/gu, '\\$1');

/** Bodies as BibTeX lists authors, each braced so that it is not taken for a person. */
const authorsOf = ({ authors }: Source): string | undefined =>
  authors.length === 0 ? undefined : authors.map((author) => `{${literal(author)}}`).join(' and ');

/** Cites as a BibTeX entry; the body is braced so that it is not taken for a person. */
export function bibtex(source: Source, accessed: Day | null): string {
  const [year, month] = source.date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', authorsOf(source)],
    ['title', `{${literal(citedTitle(source))}}`],
    ['number', source.docNumber === null ? undefined : literal(source.docNumber)],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['version', source.kind === 'dataset' ? source.version : undefined],
    ['url', source.url],
    ['urldate', accessed ?? undefined],
    ['langid', 'chinese'],
    ['note', literal([source.place, noteOf(source)].filter((part) => part !== '').join('；'))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${source.kind === 'dataset' ? 'dataset' : 'misc'}{${source.key},\n${lines.join(',\n')}\n}\n`;
}
