import type { Variants } from '../../writing/fold.ts';

/** A traditional character and its simplified form. */
export type Variant = readonly [traditional: string, simplified: string];

/** The variants whose traditional form stands in any of the texts, in the order in which they are met. */
export function variantsIn(texts: Iterable<string>, all: Variants): Variant[] {
  const found = new Map<string, Variant>();
  for (const text of texts) {
    for (const char of text) {
      const simplified = all.get(char);
      if (simplified !== undefined) found.set(char, [char, simplified]);
    }
  }
  return [...found.values()];
}

/** Other ways of writing `word`: with one character exchanged for its other form. */
export function otherWritings(word: string, variants: readonly Variant[]): string[] {
  const swaps = variants.flatMap(([traditional, simplified]) => [
    [traditional, simplified] as const,
    [simplified, traditional] as const,
  ]);
  return swaps.filter(([from]) => word.includes(from)).map(([from, to]) => word.replaceAll(from, to));
}
