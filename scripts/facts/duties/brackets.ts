import type { Span } from '../../../src/writing/sentences.ts';
import { bodyEnd, manner } from './names.ts';

const opening = '（([【〔［﹝〖{';
const closing = '）)]】〕］﹞〗}';
/** Words one of which every bracket of duties without a bare list of names has. */
const duty =
  /牵头|负责|配合|协同|协助|主责|职责分工|(?:责任|落实|承办|主办|协办|联动|参与|参加|支持)(?:单位|部门|科室|处室|股室|机关|机构|主体|人|领导|[科处股])?[：:]|(?:责任|落实|承办|主办|协办|联动|参与|支持)(?:单位|部门|科室|处室|主体)/u;
const longest = 600;

/** A bracket that says who does what; its span takes in the brackets. */
export interface DutyBracket extends Span {
  /** What stands between the brackets. */
  readonly inner: Span;
}

/** The bracket of duties that closes a text, brackets of any kind, other brackets within; null if it has none. */
export function dutyBracket(text: string): DutyBracket | null {
  const trimmed = text.replace(/[\s。；;.]+$/u, '');
  if (!closing.includes(trimmed.at(-1) ?? ' ')) return null;
  const start = openingOf(trimmed);
  if (start < 0) return null;
  const inner = { start: start + 1, end: trimmed.length - 1 };
  return isDuty(trimmed.slice(inner.start, inner.end)) ? { start, end: trimmed.length, inner } : null;
}

/** Offset of the bracket that opens the one at the end of `text`, or -1. */
function openingOf(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= Math.max(0, text.length - longest); at -= 1) {
    if (closing.includes(text[at] ?? '')) depth += 1;
    if (opening.includes(text[at] ?? '')) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Whether a bracket says so, or only lists bodies, perhaps with a time. */
function isDuty(inner: string): boolean {
  if (duty.test(inner)) return true;
  const parts = inner.replace(/等$/u, '').split(/[、，；,;](?![^（(]*[）)])/u);
  const names = parts.map((part) => part.trim()).filter((name) => !manner.test(name));
  return names.length > 0 && names.every((name) => bodyEnd.test(name) && !/以下|简称|含/u.test(name));
}
