import type { Span } from '../../../src/writing/sentences.ts';

const marks = /[，；：。！？\t\n]/u;
/** No part is looked at further than this: numbers in one endless line stay cheap. */
const reach = 80;

/** The part of a sentence around `start`–`end`, between the nearest ，；：。, at most 80 characters to each side. */
export function partAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < reach && !marks.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < reach && !marks.test(text[to] ?? '')) to += 1;
  return { start: from, end: to };
}
