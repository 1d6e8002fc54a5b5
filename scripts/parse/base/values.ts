import type { Comparator } from '../../../src/model/index.ts';

/** One stated value: a number with its comparators, or a dash that stands for none. */
const token = '(?:[＞>≥＜<≤]\\s*)?\\d+(?:\\.\\d+)?\\s*[%％]?\\s*(?:左右|以上|以下)?|——|--|—';
const wholeToken = new RegExp(`^(?:${token})$`, 'u');
const trailingTokens = new RegExp(`(?:${token})+$`, 'u');

/** The run of values at the end of `text`, or an empty string: `…（个）126` → `126`. */
export function trailingValues(text: string): string {
  return trailingTokens.exec(text)?.[0] ?? '';
}

/** All ways to cut `text` into exactly `count` values: `70%左右＞70%` into 2 has one way, `110` has two. */
export function waysToCut(text: string, count: number): string[][] {
  if (count === 0) return text === '' ? [[]] : [];
  const ways: string[][] = [];
  for (let end = 1; end <= text.length; end += 1) {
    const head = text.slice(0, end);
    if (!wholeToken.test(head)) continue;
    for (const rest of waysToCut(text.slice(end), count - 1)) ways.push([head, ...rest]);
  }
  return ways;
}

const comparators: readonly [RegExp, Comparator][] = [
  [/^[＞>]/u, '>'],
  [/^≥|以上|不低于|不少于/u, '>='],
  [/^[＜<]/u, '<'],
  [/^≤|以下|不超过/u, '<='],
  [/左右|约/u, 'about'],
];

/** Reads the number and the comparator of a cell; both null for — and for words. */
export function readValue(text: string): { value: number | null; comparator: Comparator | null } {
  const bare = text.replace(/[①-⑳\s]/gu, '');
  if (!wholeToken.test(bare)) return { value: null, comparator: null };
  const number = /\d+(?:\.\d+)?/u.exec(bare);
  if (!number) return { value: null, comparator: null };
  const comparator = comparators.find(([sign]) => sign.test(bare))?.[1] ?? null;
  return { value: Number(number[0]), comparator };
}
