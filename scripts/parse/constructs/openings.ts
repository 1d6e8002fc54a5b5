import { receivedOffset } from '../base/reading.ts';
import type { Line, Mark, Opening } from '../base/types.ts';
import { annex } from './annex.ts';
import { box } from './box.ts';
import { dash } from './dash.ts';
import { note } from './note.ts';
import { numbered } from './numbered.ts';

/** A number behind a bullet: ■ 一、总体要求. */
function numberedBehindBullet(read: string): Mark | null {
  const bullet = /^•\s*/u.exec(read)?.[0] ?? '';
  const mark = bullet === '' ? null : numbered(read.slice(bullet.length));
  return mark?.sure ? { ...mark, length: mark.length + bullet.length } : null;
}

/** The forms that open a paragraph, in the order they are tried. */
const marks: readonly ((read: string) => Mark | null)[] = [
  box,
  annex,
  note,
  numbered,
  numberedBehindBullet,
  dash,
];

/** Returns how a line opens, or null if it is running text. */
export function openingOf({ text, read }: Pick<Line, 'text' | 'read'>): Opening | null {
  for (const recognise of marks) {
    const mark = recognise(read);
    if (!mark) continue;
    const start = receivedOffset(text, mark.length);
    return { ...mark, label: labelIn(text.slice(0, start)), start };
  }
  return null;
}

/** The label without the bullet before it, the white space behind it, and the colon that parts 第一章 from its title. */
function labelIn(opened: string): string {
  const label = opened.trim().replace(/^[•●▪■◆◇○▲★☆➢►·‧・]\s*(?=\S)/u, '');
  return /^第.*[：:]$/u.test(label) ? label.slice(0, -1).trim() : label;
}
