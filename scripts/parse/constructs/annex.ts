import { readNumeral } from '../base/numerals.ts';
import type { Opening } from '../base/types.ts';

/** Recognises the head of an annex (`附  件`) and the line that announces one (`附件：…`). */
export function annex(text: string): Opening | null {
  const head = /^附\s*件\s*(\d{0,2})\s*$/u.exec(text);
  if (head) return { form: 'annex', level: 1, label: text, number: readNumeral(head[1] ?? ''), rest: '' };
  const line = /^附\s*件\s*\d{0,2}\s*[:：]\s*/u.exec(text);
  if (!line) return null;
  return {
    form: 'attachment',
    level: 0,
    label: line[0].trim(),
    number: null,
    rest: text.slice(line[0].length),
  };
}
