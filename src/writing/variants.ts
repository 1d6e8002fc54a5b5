import { Converter } from 'opencc-js/t2cn';
import type { Variants } from './fold.ts';

/**
 * Forms that OpenCC leaves alone since they are no traditional characters: old printing forms that fonts and
 * converters put for the common one, each followed by it.
 */
const printingForms =
  '淸清釆采旣既卽即靑青敎教黃黄淨净戶户悅悦銳锐頴颖敍叙硏研觧解彔录絕绝曁暨槪概漑溉鄕乡卷卷強强姬姬値值眞真稅税';

/** First and last code points of the characters that are looked up. */
const [first, last] = [0x3400, 0x9fff];

let table: Variants | null = null;

/** Returns all variant characters with their simplified form (OpenCC's table, and old printing forms); made once. */
export function variants(): Variants {
  table ??= makeTable();
  return table;
}

function makeTable(): Variants {
  const simplify = Converter({ from: 't', to: 'cn' });
  const found = new Map<string, string>();
  for (let point = first; point <= last; point += 1) {
    const char = String.fromCodePoint(point);
    const simplified = simplify(char);
    if (simplified !== char) found.set(char, simplified);
  }
  for (let at = 0; at < printingForms.length; at += 2) {
    const [from = '', to = ''] = printingForms.slice(at, at + 2);
    if (from !== to) found.set(from, to);
  }
  return found;
}
