import { noteOf } from './csl.ts';
import { citedTitle, type Day, type Source } from './source.ts';

const slashed = (date: string): string => date.replaceAll('-', '/');

/** Cites as an RIS record (government document or data set), lines ending in CRLF. */
export function ris(source: Source, accessed: Day | null): string {
  const tags: [string, string | null][] = [
    ['TY', source.kind === 'dataset' ? 'DATA' : 'GOVDOC'],
    ['ID', source.key],
    ...source.authors.map((author): [string, string] => ['AU', author]),
    ['TI', citedTitle(source)],
    ['M1', source.docNumber],
    ['PY', source.date?.slice(0, 4) ?? null],
    ['DA', source.date === null ? null : slashed(source.date)],
    ['SE', source.place === '' ? null : source.place],
    ['ET', source.kind === 'dataset' ? source.version : null],
    ['UR', source.url],
    ['Y2', accessed === null ? null : slashed(accessed)],
    ['LA', 'zh-CN'],
    ['N1', noteOf(source)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}
