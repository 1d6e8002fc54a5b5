import type { Responsibility } from '../../../src/model/index.ts';
import type { Span } from '../../../src/writing/sentences.ts';
import { timeLabel } from '../words/dates.ts';
import { bodyEnd, type Names, namesIn } from './names.ts';

/** What bodies are called: those of `support` support, all others lead or answer. */
export type Role = Exclude<Responsibility['role'], ''> | '配合';

/** Bodies of one role, as stretches of the text, and whether their list is open. */
export interface Group {
  readonly role: Role;
  readonly names: readonly Span[];
  readonly open: boolean;
}

/** The words of labels, by what they call the bodies behind them. */
const labelWords: readonly (readonly [Role, string])[] = [
  ['牵头', '牵头'],
  ['责任单位', '主责|主办|承办|责任|负责|落实|实施|承担'],
  ['配合', '配合|协同|协助|协办|联动|参与|参加|支持'],
];
const labelled = new Map(
  labelWords.flatMap(([role, words]) => words.split('|').map((word) => [word, role] as const)),
);
const called = '(?:单位|部门|科室|处室|股室|机关|机构|主体|领导|人员|人|方|[科处股])';
const words = `(?<word>${[...labelled.keys()].join('|')})(?:责任)?`;
/** Labels of persons: of what stands behind them only bodies count. */
const person = /(?:领导|人员|人)[^\p{Script=Han}]*$/u;
/** `排第一位的为牵头单位：`: of the list behind it the first leads. */
const firstOf = /[第首][一位]位?的?(?:单位|部门)?(?:为|是|系)?$/u;
/** Labels before a list (`责任单位：…`, `牵头的是…`); those of times (`完成时限：…`) give nobody a duty. */
const label = new RegExp(
  `[【〔\\[]?${words}(?:${called}?[：:]|${called}[】〕\\]]|的(?:${called})?(?:是|为|有)|${called}(?:是|为))|${timeLabel}`,
  'gu',
);
const opensLabelled = new RegExp(`^${label.source}`, 'u');
/** Whether a sentence is a list behind a label (`责任单位：市医保局`), as it stands on lines of its own. */
export const isLabelled = (text: string): boolean => opensLabelled.exec(text)?.groups?.word !== undefined;

/** Words behind a list (`…按职责分工负责`), what belongs to them, and the role they give. */
const closing =
  /(?:等(?:有关|相关)?(?:部门|单位)?)?(?:分别|共同|联合|具体|各自|依职责|按(?:照)?(?:各自)?(?:职责|分工|职能)+(?:分工)?|分工)*(?<word>牵头|负责|配合|协同|协助|协办|参与|参加|指导|落实|主责|主办|承办|职责分工|分工)(?:负责|落实|配合|推进|实施)?$/u;

function roleOf(words: string): Role {
  if (/牵头/u.test(words)) return '牵头';
  if (/配合|协同|协助|协办|参与|参加|指导/u.test(words)) return '配合';
  return /职责|分工/u.test(words) ? '按职责分工' : '负责';
}

/**
 * Reads who leads, supports and answers from the stretch `inner` of a text in the reading form; bodies of whom nothing
 * else is said have the role `alone`.
 */
export function rolesIn(text: string, inner: Span, alone: Role = '责任单位'): Group[] {
  const labels = [...text.slice(inner.start, inner.end).matchAll(label)];
  const opened = { start: inner.start, end: inner.start + (labels[0]?.index ?? inner.end - inner.start) };
  const led = labels[0] && firstOf.test(text.slice(opened.start, opened.end));
  const groups = [
    ...(led ? [] : ofProse(text, opened, alone)),
    ...ofLabels(text, inner, labels).flatMap((group) => (led ? firstLeads(group) : [group])),
  ];
  return groups.filter(({ names }) => names.length > 0);
}

function ofLabels(text: string, inner: Span, labels: readonly RegExpExecArray[]): Group[] {
  return labels.flatMap((hit, at) => {
    const role = labelled.get(hit.groups?.word ?? '');
    const end = inner.start + (labels[at + 1]?.index ?? inner.end - inner.start);
    const stretch = { start: inner.start + hit.index + hit[0].length, end };
    if (role === undefined) return [];
    const groups = ofProse(text, stretch, role);
    if (!person.test(hit[0])) return groups;
    return groups.map((group) => ({ ...group, names: group.names.filter((name) => isBody(text, name)) }));
  });
}

const isBody = (text: string, { start, end }: Span): boolean => bodyEnd.test(text.slice(start, end));

function firstLeads(group: Group): Group[] {
  return [
    { ...group, role: '牵头', names: group.names.slice(0, 1), open: false },
    { ...group, role: '配合', names: group.names.slice(1) },
  ];
}

/** The bodies of a stretch; those behind 会同 support the ones before it. */
function withPartners(text: string, span: Span, role: Role): (Names & { role: Role })[] {
  const hit = partners.exec(text.slice(span.start, span.end));
  if (!hit || role === '配合') return [{ role, ...namesIn(text, span) }];
  const at = span.start + hit.index;
  return [
    { role: '牵头', ...namesIn(text, { start: span.start, end: at }) },
    { role: '配合', ...namesIn(text, { start: at + hit[0].length, end: span.end }) },
  ];
}

function trimEnd(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: end - (words.length - words.replace(/[，；。\s]+$/u, '').length) };
}

/** Who is joined to a body: 市医保局会同市财政局. */
const partners =
  /(?<=局|委|办|部|厅|署|会|院|科|处|中心|政府|部门|联)，?(?:要|应)?(?:会同|联合|商(?=[市省县区州国]))(?=\p{Script=Han})/u;

/** Parts between ， and ；: names gather until a part closes with a role; names without one have the role `alone`. */
function ofProse(text: string, inner: Span, alone: Role): Group[] {
  const groups: Group[] = [];
  let from = inner.start;
  for (const part of partsOf(text, inner)) {
    const hit = closing.exec(text.slice(part.start, part.end));
    if (!hit) continue;
    const named = withPartners(text, { start: from, end: part.start + hit.index }, roleOf(hit[0]));
    const open = hit[0].startsWith('等');
    groups.push(...named.map((group) => ({ ...group, open: group.open || open })));
    from = Math.min(part.end + 1, inner.end);
  }
  const rest = trimEnd(text, { start: from, end: inner.end });
  return [...groups, ...withPartners(text, rest, groups.length > 0 ? '配合' : alone)];
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const hit of text.slice(start, end).matchAll(/[，；。]/gu)) {
    parts.push({ start: from, end: start + hit.index });
    from = start + hit.index + 1;
  }
  return [...parts, { start: from, end }];
}
