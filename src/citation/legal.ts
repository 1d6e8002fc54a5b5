import { placeInWords } from './place.ts';
import type { Day, Source } from './source.ts';

/** Cites after the 法学引注手册: 《…》（文号），第三部分第（二）项。 */
export function legal(source: Source, accessed: Day): string {
  if (source.kind === 'dataset') {
    return `${source.authors.join('、')}：《${source.title}》，${source.version}版，${source.url}，${accessed}访问。`;
  }
  const name = source.titleSupplied ? `[${source.title}]` : `《${source.title}》`;
  const number = source.docNumber === null ? '' : `（${source.docNumber}）`;
  const place = source.place === '' ? '' : `，${placeInWords(source.place)}`;
  return `${name}${number}${place}。`;
}
