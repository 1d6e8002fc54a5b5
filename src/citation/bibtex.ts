import { noteOf } from './csl.ts';
import { citedTitle, type Day, type Source } from './source.ts';

/** Characters that BibTeX would read as its own. */
const literal = (text: string): string => text.replace(/[\\{}]/gu, '').replace(/([&%$#_])/gu, '\\$1');

/** Cites as a BibTeX entry; the body is braced so that it is not taken for a person. */
export function bibtex(source: Source, accessed: Day | null): string {
  const [year, month] = source.date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', source.author === null ? undefined : `{${literal(source.author)}}`],
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
