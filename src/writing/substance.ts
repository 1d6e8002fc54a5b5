import { normalise } from './fold.ts';

/** A list number in front: 1. 2、 (3); a decimal is none, a year after the number is text. */
const listNumber = /^(?:\d{1,2}[.、](?=\D|\d{4}年)|\(\d{1,2}\))/u;

/** Returns what two sentences share that say the same in other places: their letters and digits, a list number in front left aside. */
export const substanceOf = (text: string): string =>
  normalise(text)
    .replace(listNumber, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
