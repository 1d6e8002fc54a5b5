import { noteOf } from './csl.ts';
import { citedTitle, type Day, type Source } from './source.ts';

const slashed = (date: string): string => date.replaceAll('-', '/');

/**
 * Cites as an RIS record (report or data set), lines ending in CRLF. A report is the type of which every reader keeps
 * authors, number and day. The number of a report is what reference managers read under SN; under M1 some keep it as a
 * remark beside. The day comes before the bare year, which would else win. The place stands under SE and, since some readers have no such field, in the note.
 */
export function ris(source: Source, accessed: Day | null): string {
  const place = source.place === '' ? null : source.place;
  const tags: [string, string | null][] = [
    ['TY', source.kind === 'dataset' ? 'DATA' : 'RPRT'],
    ['ID', source.key],
    ...source.authors.map((author): [string, string] => ['AU', author]),
    ['TI', citedTitle(source)],
    ['SN', source.docNumber],
    ['M3', source.genre === '' ? null : source.genre],
    ['DA', source.date === null ? null : slashed(source.date)],
    ['PY', source.date?.slice(0, 4) ?? null],
    ['SE', place],
    ['ET', source.kind === 'dataset' ? source.version : null],
    ['UR', source.url],
    ['Y2', accessed === null ? null : slashed(accessed)],
    ['LA', 'zh-CN'],
    ['N1', place === null ? noteOf(source) : `${place}；${noteOf(source)}`],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}
