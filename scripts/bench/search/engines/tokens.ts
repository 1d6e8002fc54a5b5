import { normalise } from '../../../../src/writing/fold.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words as the platform's segmenter cuts them. */
export function segments(text: string): string[] {
  return [...segmenter.segment(normalise(text))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** Overlapping pairs of characters; a single character where there is no pair. */
export function pairs(text: string): string[] {
  const chars = [...normalise(text)];
  if (chars.length < 2) return chars;
  return chars.slice(1).map((char, at) => chars[at]! + char);
}
