import type { Mark, Opening } from '../base/types.ts';

/** Recognises an item that opens with —— or a bullet, such as `——坚持党的领导。…`. */
export function dash(read: string): Mark | null {
  const match = /^(?:—{2}|--|──|[•※])\s*(?=\p{Script=Han}|[“《])/u.exec(read);
  if (!match) return null;
  return { form: 'dash', number: null, value: null, path: [], length: match[0].length, sure: true };
}

/** Whether an opening is a ——, as against a bullet. */
export function isLongDash({ label }: Pick<Opening, 'label'>): boolean {
  return /^[—─-]{2}/u.test(label);
}
