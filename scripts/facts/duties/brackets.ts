import type { Span } from '../../../src/writing/sentences.ts';

const opening = '（([【〔［﹝〖{';
const closing = '）)]】〕］﹞〗}';
/** Words one of which every bracket of duties without a bare list of names has. */
const duty =
  /牵头|负责|配合|协同|协助|主责|职责分工|(?:责任|落实|承办|主办|协办|联动|参与|参加|支持)(?:单位|部门|科室|处室|股室|机关|机构|主体|人|领导|[科处股])?[：:]|(?:责任|落实|承办|主办|协办|联动|参与|支持)(?:单位|部门|科室|处室|主体)/u;
/** A bracket that only lists bodies, as they end: 市医保局, 各县（市、区）人民政府. */
const body = /(?:局|委|办|部|厅|署|会|院|科|处|所|中心|政府|部门|银行|联|公司|机构|办公室|单位)$/u;
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

function isDuty(inner: string): boolean {
  if (duty.test(inner)) return true;
  const names = inner.replace(/等$/u, '').split(/[、，,](?![^（(]*[）)])/u);
  return names.every((name) => body.test(name.trim()) && !/以下|简称|含/u.test(name));
}
