import type { Opening } from '../base/types.ts';

/** Recognises an item that opens with ——, such as `——坚持党的领导。…`. */
export function dash(text: string): Opening | null {
  const match = /^(——|--|──)(?=\p{Script=Han}|[“《])/u.exec(text);
  if (!match) return null;
  return { form: 'dash', level: 3, label: match[0], number: null, rest: text.slice(match[0].length) };
}
