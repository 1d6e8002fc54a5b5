import { readOrdinal } from '../base/ordinals.ts';
import type { Mark } from '../base/types.ts';

/** Recognises the head of an annex (`附  件`, `附件一`) and the line that announces one (`附件：…`). */
export function annex(read: string): Mark | null {
  const head = /^附\s*(?:件|表|录)\s*(\d{0,2}|[一二三四五六七八九十]{1,3})\s*$/u.exec(read);
  if (head) return markOf('annex', readOrdinal(head[1] ?? ''), read.length);
  const line = /^附\s*件\s*\d{0,2}\s*：\s*/u.exec(read);
  return line ? markOf('attachment', null, line[0].length) : null;
}

function markOf(form: 'annex' | 'attachment', value: number | null, length: number): Mark {
  return { form, number: null, value, path: [], length, sure: true };
}
