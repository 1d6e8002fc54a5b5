import { longestTitle, sentenceStop } from './base/markers.ts';
import type { Line, NumberForm, OpenedLine, Opening } from './base/types.ts';
import { fixedRank } from './constructs/number-forms.ts';
import { openingOf } from './constructs/openings.ts';

/** A numbered opening at a line, with what its place says of it. */
interface Candidate {
  readonly at: number;
  readonly opening: Opening;
  readonly number: NumberForm;
  /** Whether the line before stops in the middle of a sentence. */
  readonly afterCut: boolean;
  /** Whether the line holds nothing but a short title. */
  readonly short: boolean;
}

/**
 * Gives each line its opening. A number that could as well be part of a wrapped sentence or a table (`1.8万人`,
 * `第十四条规定的比例`, `3 职工`) opens a paragraph only where it carries on a sequence of its own form.
 */
export function openLines(lines: readonly Line[]): OpenedLine[] {
  const openings = lines.map(openingOf);
  const refused = refusedOf(candidatesOf(lines, openings));
  return lines.map((line, at) => ({ ...line, opening: refused.has(at) ? null : (openings[at] ?? null) }));
}

function candidatesOf(lines: readonly Line[], openings: readonly (Opening | null)[]): Candidate[] {
  const found: Candidate[] = [];
  let before = '';
  lines.forEach(({ read }, at) => {
    const opening = openings[at];
    if (opening?.number) {
      const short =
        read.length <= longestTitle &&
        !sentenceStop.test(read) &&
        !/\s{2}|\t/u.test(read.slice(opening.length));
      found.push({ at, opening, number: opening.number, afterCut: isCut(before), short });
    }
    // Of a numbered line only a comma or 。 shows that it is more than a title.
    if (read !== '') before = opening ? read.slice(opening.length).replaceAll('、', '') : read;
  });
  return found;
}

/** Shortest line that can be told to stop within a sentence, in characters. */
const shortestCut = 6;

/** Whether a line of running text stops before its sentence does. */
function isCut(read: string): boolean {
  return read.length >= shortestCut && !/[。！？…；：”》）〕%]$/u.test(read) && /[。，；、：]/u.test(read);
}

/** Positions of the candidates that are no openings. */
function refusedOf(candidates: readonly Candidate[]): Set<number> {
  const refused = new Set<number>();
  const last = new Map<NumberForm, number>();
  const next = followers(candidates);
  let path: readonly number[] = [];
  candidates.forEach((candidate, index) => {
    const { number, opening, at } = candidate;
    const isDecimal = number.startsWith('decimal');
    const fits = isDecimal
      ? isStep(path, candidate, candidates[index + 1])
      : isStem(candidate, candidates[index + 1]) || follows(candidate, last, next[index] ?? null);
    if (!fits) refused.add(at);
    else if (isDecimal) path = opening.path;
    if (fits) last.set(number, opening.value ?? 0);
  });
  return refused;
}

/** For each candidate the number of the next one of its form, null for the last. */
function followers(candidates: readonly Candidate[]): (number | null)[] {
  const seen = new Map<NumberForm, number>();
  const next: (number | null)[] = [];
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    if (!candidate) continue;
    next[index] = seen.get(candidate.number) ?? null;
    seen.set(candidate.number, candidate.opening.value ?? 0);
  }
  return next;
}

/** Whether a number takes its place: the next of its form, or the first of several. */
function follows(candidate: Candidate, last: ReadonlyMap<NumberForm, number>, next: number | null): boolean {
  const { opening, number, afterCut, short } = candidate;
  const value = opening.value ?? 0;
  const isNext = value === (last.get(number) ?? 0) + 1;
  if (opening.sure) return !afterCut || isNext || value === 1;
  const isBare = /^(?:[\d０-９]+|[一二三四五六七八九十百]+)$/u.test(opening.label);
  if (isBare && (!short || opening.start === opening.label.length)) return false;
  if (fixedRank[number]) return isNext || (value === 1 && !afterCut);
  if (value === 1) return next === 2;
  return isNext && last.has(number);
}

/** Whether a bare number on a line of its own (2任务, 2 任务) is the chapter of the decimal number that comes next (2.1). */
function isStem({ number, opening, short }: Candidate, next: Candidate | undefined): boolean {
  const [chapter, section, ...deeper] = next?.opening.path ?? [];
  return number === 'arabic' && short && deeper.length === 0 && chapter === opening.value && section === 1;
}

/** Whether a decimal number carries on the one before, or, on a line of its own, is carried on by the next. */
function isStep(
  before: readonly number[],
  { opening, short }: Candidate,
  next: Candidate | undefined,
): boolean {
  if (carriesOn(before, opening.path)) return true;
  return short && next?.number.startsWith('decimal') === true && carriesOn(opening.path, next.opening.path);
}

/** Whether the path of a decimal number (1.2.3) is one that may come after the path before. */
function carriesOn(before: readonly number[], path: readonly number[]): boolean {
  const depth = path.findIndex((value, at) => value !== before[at]);
  if (depth < 0) return false;
  const here = path[depth] ?? 0;
  const isNext = here === (before[depth] ?? 0) + 1;
  return isNext && path.slice(depth + 1).every((value) => value === 1);
}
