import type { Opening } from '../base/types.ts';

/** Recognises a foot-note of a table (`注：①指…`, `②指…`) and the distribution list (`抄送：…`). */
export function note(text: string): Opening | null {
  const copy = /^抄\s*送\s*[:：]\s*/u.exec(text);
  if (copy)
    return { form: 'copy', level: 0, label: copy[0].trim(), number: null, rest: text.slice(copy[0].length) };
  const foot = /^(?:注\s*\d?\s*[:：.．]\s*[①-⑳]?|[①-⑳]\s*(?=\S))/u.exec(text);
  if (!foot) return null;
  return { form: 'note', level: 0, label: foot[0].trim(), number: null, rest: text.slice(foot[0].length) };
}
