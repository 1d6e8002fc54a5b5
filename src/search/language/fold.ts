import { normalise } from '../../writing/fold.ts';

/**
 * Characters that normalisation may change: all but lower-case Latin, digits, common Chinese characters and the
 * punctuation that stands unchanged. The rest pass untouched, which makes folding a corpus many times faster.
 */
const changing = /[^a-z0-9\u4e00-\u9fff，。、“”；：\n]+/gu;
const fullWidth: Record<string, string> = { '，': ',', '；': ';', '：': ':' };

/** Returns `raw` as `normalise` does (NFKC, lower case, no white space), quickly enough for whole corpora. */
export function foldAll(raw: string): string {
  return raw
    .replace(/[，；：\n]/gu, (char) => fullWidth[char] ?? '')
    .replace(changing, (part) => normalise(part));
}
