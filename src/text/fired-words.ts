import type { ThemeRule } from '../model/index.ts';
import { normalise } from '../writing/fold.ts';

/** Replacements that turn a regular expression into something a reader can follow, in order. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/\(\?<!([^()]*(?:\([^()]*\)[^()]*)*)\)/gu, '（前面不是$1）'],
  [/\(\?!([^()]*(?:\([^()]*\)[^()]*)*)\)/gu, '（后面不是$1）'],
  [/\(\?<=([^()]*)\)/gu, '（前面是$1）'],
  [/\(\?=([^()]*)\)/gu, '（后面是$1）'],
  [/\(\?:/gu, '('],
  [/(?:\\d|\[0-9\])(?:\+|\*|\{[\d,]*\})?/gu, '数字'],
  [/(?:\.|\[\^[^\]]*\])(?:\*|\+|\{[\d,]*\})\??/gu, '…'],
  [/\(([^()]*)\)\?/gu, '［$1］'],
  [/\.\?/gu, '…'],
  [/([\p{L}\p{N}“”、，。])\?/gu, '［$1］'],
  [/\\([.()[\]+*?/%-])/gu, '$1'],
  [/\|/gu, '／'],
  [/\^/gu, '（句首）'],
  [/\$/gu, '（末尾）'],
  [/…{2,}/gu, '…'],
];

/** Returns a pattern in a reader's notation: … for some words between, ／ for or, ［ ］ for what may be missing. */
export const patternInWords = (source: string): string =>
  wordings.reduce((text, [pattern, wording]) => text.replace(pattern, wording), source);

/** Returns what a rule asks for, as one Chinese sentence. */
export function ruleInWords(rule: ThemeRule): string {
  const parts = [`句中有“${patternInWords(rule.text)}”`];
  if (rule.not) parts.push(`没有“${patternInWords(rule.not)}”`);
  if (rule.under) parts.push(`所在标题有“${patternInWords(rule.under)}”`);
  if (rule.notUnder) parts.push(`所在标题没有“${patternInWords(rule.notUnder)}”`);
  return parts.join('，') + '。';
}

/** Returns the words of a sentence that made the rule fire, in normalised form; empty if it does not fire. */
export const firedWords = (rule: ThemeRule, sentence: string): string =>
  new RegExp(rule.text, 'u').exec(normalise(sentence))?.[0] ?? '';
