import type { Force, Status } from '../../src/model/reading.ts';
import { type Part, partsOf, type Statement } from './statement.ts';
import { type Verb, type VerbForce, verbAt } from './verbs.ts';

/** How hard a sentence binds, and the verb that says so; both null where it promises nothing. */
export interface Binding {
  readonly force: Force | null;
  /** Offsets of the governing verb in the sentence, or null where none is plain. */
  readonly verb: { readonly start: number; readonly end: number } | null;
}

/** The binding of a sentence that promises nothing. */
export const unbound: Binding = { force: null, verb: null };

/** What the records of numbers and dates know of a sentence. */
export interface Records {
  /** Whether a number stands in it that is aimed at or laid down. */
  readonly quantified: boolean;
  /** Whether it says by when. */
  readonly dated: boolean;
}

/** What may stand before the words that count: numbers of lists, conjunctions. */
const label =
  /^(?:第[^条章节款,]{1,6}[条章节款]|\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)、]|\.(?!\d)|是(?!否))|\d{1,2}(?![\d年月日个家种项类%.,人万亿元例批])|—+|(?:全|我|本)[市县区州省]|同时|此外|其中|另外|特别是|以及|[》”」])+/u;
/** A time at the start of a part. */
const time =
  /^(?:到|至|自|从|在|于)?(?:20\d\d年|[“"]十[三四五六七]五[”"]|年内|每[年月季半]|今年|全年|本年度|当年|[一二三四上下]半?季度|\d{1,2}月)[^,]{0,8}?(?:前|内|起|期间|时期|底|末|年|月|季度|日)?(?=[^年月日季度前内起期底末时]|$)/u;
/** Parts that only say on what ground, by what means, to what end. */
const adjunct = /^(?:按照?|根据|依据|围绕|依托|通过|为了?|结合|针对|鉴于|以|在|随着|对照|遵循|立足|聚焦|除)/u;
/** Parts that only say in what case. */
const conditional = /(?:的|时|后|之日)$/u;
/** What is owed, and what is only allowed, wherever it stands behind its subject. */
const owed = /应当|必须|不得|不予|严禁|一律|不许|禁止/u;
const allowed =
  /可以|允许|可(?=[按由在为与凭对向从将以]|依托|选择|纳入|享受|申请|一次|使用|通过|适当|参照|委托|根据)/u;
/** A duty told of a subject; what is to be done follows. */
const told = /(?<![主重首需必只概纲])(?:要(?![求点素件])|须|应(?![急用对收有保付参]))/u;
/** Parts that name first what is dealt with, or where; the deed comes behind it. */
const objectFirst = /^(?:对|将|把|在|为|向|由|以)/u;
const deed = /实行|实施|执行|给予|予以|纳入|列入|进行|开展|推行/u;
const gradually = /(?:逐步|稳步|持续|继续|逐渐)(?!到位)[\u4e00-\u9fff]{2}/u;

/** Returns the governing verb of a part, or null where it has none. */
function verbIn({ text }: Part, isLast: boolean): Verb | null {
  if (!isLast && conditional.test(text)) return null;
  const start = label.exec(text)?.[0].length ?? 0;
  const from = start + (time.exec(text.slice(start))?.[0].length ?? 0);
  if (objectFirst.test(text.slice(from))) {
    const verb = modal(text, deed, '实施');
    if (verb) return verb;
  }
  if (adjunct.test(text.slice(from))) return null;
  return (
    verbAt(text, from) ??
    modal(text, owed, '实施') ??
    modal(text, allowed, '探索') ??
    behindTold(text) ??
    modal(text, gradually, '推进', 2)
  );
}

function modal(text: string, pattern: RegExp, force: VerbForce, length?: number): Verb | null {
  const hit = pattern.exec(text);
  return hit ? { start: hit.index, end: hit.index + (length ?? hit[0].length), force } : null;
}

function behindTold(text: string): Verb | null {
  const hit = told.exec(text);
  return hit ? verbAt(text, hit.index + 1) : null;
}

/** Returns the verb that governs the main promise of a sentence: the first of its parts that has one. */
export function governingVerb(text: string): Verb | null {
  const parts = partsOf(text);
  for (const [n, part] of parts.entries()) {
    const verb = verbIn(part, n === parts.length - 1);
    if (!verb) continue;
    const found = { ...verb, start: part.start + verb.start, end: part.start + verb.end };
    return allowed.test(text.slice(found.start, found.end)) ? (ruledOut(text) ?? found) : found;
  }
  return null;
}

/** What is allowed within bounds is a rule: 可以…，不得…. */
const ruledOut = (text: string): Verb | null => modal(text, owed, '实施');

/**
 * Returns how hard a sentence binds: by its numbers and dates where it has any, else by its governing verb. What is the
 * case and what guides binds to nothing.
 */
export function forceOf(
  { text, indicator }: Pick<Statement, 'text' | 'indicator'>,
  status: Status,
  records: Records,
): Binding {
  if (status === '现状' || status === '原则') return unbound;
  const verb = indicator ? null : governingVerb(text);
  const span = verb && { start: verb.start, end: verb.end };
  if (records.quantified) return { force: records.dated ? '量化且有期限' : '量化', verb: span };
  if (records.dated) return { force: '有期限', verb: span };
  return { force: verb?.force ?? (status === '目标' ? '推进' : '实施'), verb: span };
}
