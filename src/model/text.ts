/** Characters that search and rules ignore: white space of any width, zero-width marks and the byte order mark. */
const ignored = /[\s\u200b-\u200d\u2060\ufeff]/u;

/** Normalised text with, for each of its UTF-16 units, the offset of the original character it came from. */
export interface MappedText {
  /** NFKC, lower case, without white space. */
  readonly text: string;
  /** `starts[i]` is the original offset of unit `i`; one entry more than `text.length`, the last being the original length. */
  readonly starts: readonly number[];
}

/** Returns `raw` in NFKC, lower case and without white space: the form in which rules match and search compares. */
export function normalise(raw: string): string {
  return mapNormalised(raw).text;
}

/**
 * Normalises `raw` character by character and remembers where each unit came from, so that a hit can be
 * marked in the original. Per character, since NFKC over the whole string could merge neighbours and lose the map.
 */
export function mapNormalised(raw: string): MappedText {
  let text = '';
  const starts: number[] = [];
  let offset = 0;
  for (const char of raw) {
    const folded = ignored.test(char) ? '' : char.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(offset);
    text += folded;
    offset += char.length;
  }
  starts.push(raw.length);
  return { text, starts };
}
