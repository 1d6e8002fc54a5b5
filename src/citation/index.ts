import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { gbt2015, gbt2025 } from './gbt7714.ts';
import { legal } from './legal.ts';
import { ris } from './ris.ts';
import type { Day, Source } from './source.ts';

export { official, placeInWords } from './place.ts';
export { contextOf } from './selector.ts';
export { citedTitle, type Day, dayOf, type Source, sourceAt, withAbsoluteUrl } from './source.ts';
export { bibtex, csl, gbt2015, gbt2025, legal, ris };

/** A way to cite: its id, its name, and what it makes of a source on the reader's day. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly cite: (source: Source, accessed: Day) => string;
}

/** The version of the data behind a citation in words, which the standards have no place for. */
const withVersion = (cite: Format['cite']) => (source: Source, accessed: Day) =>
  source.kind === 'dataset'
    ? cite(source, accessed)
    : `${cite(source, accessed)}（据${source.site}，数据版本 ${source.version}）`;

/** The ways to cite, in the order they are offered; those in words add the version of the data. */
export const formats: readonly Format[] = [
  { id: 'gbt2025', name: 'GB/T 7714—2025', cite: withVersion(gbt2025) },
  { id: 'gbt2015', name: 'GB/T 7714—2015', cite: withVersion(gbt2015) },
  { id: 'legal', name: '法学引注手册', cite: withVersion(legal) },
  { id: 'bibtex', name: 'BibTeX', cite: bibtex },
  { id: 'ris', name: 'RIS', cite: ris },
  {
    id: 'csl',
    name: 'CSL-JSON',
    cite: (source, accessed) => JSON.stringify([csl(source, accessed)], null, 1),
  },
];
