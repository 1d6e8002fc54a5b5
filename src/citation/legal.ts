import { placeInWords } from './place.ts';
import { citedTitle, type Day, type Source } from './source.ts';

/** What tells a document from others of its title: its number (文号), else its day of issue; empty where it has neither. */
function identified({ docNumber, date }: Source): string {
  if (docNumber !== null) return docNumber;
  if (date === null) return '';
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日发布`;
}

/**
 * Cites after the 法学引注手册: a whole document as `《…》，国发〔2007〕19号。`, a place in it as
 * `《…》（国发〔2007〕19号），第三部分第（二）项。`; the date stands where there is no number.
 */
export function legal(source: Source, accessed: Day): string {
  if (source.kind === 'dataset') {
    const parts = [`《${source.title}》`, `${source.version}版`, source.url, `${accessed}访问`];
    return `${source.authors.join('、')}：${parts.filter((part) => part !== null).join('，')}。`;
  }
  const name = `《${citedTitle(source)}》`;
  const identity = identified(source);
  if (source.place === '') return `${name}${identity && `，${identity}`}。`;
  return `${name}${identity && `（${identity}）`}，${placeInWords(source.place)}。`;
}
