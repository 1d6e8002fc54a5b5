import type { OpenedLine } from '../base/types.ts';
import { isCardLine, isHandover, isImprint, isNotice, isNumberLine, isSignature } from './marks.ts';
import { endsTitle, linesOf, longestLine } from './title-lines.ts';

/** Fewest lines that are searched for a title where no numbered heading shows the end of the front. */
const frontLines = 40;

/** The end of a letter that goes on with what it has to say, instead of handing over a document. */
const saysItself = /如下(?:意见|措施|事项)?[：。]$/u;

/** What the front of a document says of its titles. */
export interface Titles {
  /** First line of the title of the document itself; null where the text has none. */
  readonly first: number | null;
  /** Every title of the front, that of the letter of issue included, as the numbers of its lines. */
  readonly all: readonly (readonly number[])[];
}

/** Finds the titles before the first numbered heading; that of the document is the one behind the letter of issue, else the first. */
export function findTitles(lines: readonly OpenedLine[]): Titles {
  const front = frontOf(lines);
  const ends = front.flatMap((line, at) =>
    endsTitle(line.read, front[at - 1]) && !line.opening ? [at] : [],
  );
  const letter = front.findIndex(({ read }) => isHandover(read) && !saysItself.test(read));
  const own = ownTitle(lines, front, ends, letter);
  const before = own === undefined ? ends : [...ends.filter((end) => end < own), own];
  const all: number[][] = [];
  for (const end of before) {
    // What an earlier title holds is no title of its own.
    if (!all.at(-1)?.includes(front[end]?.no ?? 0)) all.push(numbersOf(front, end));
  }
  return { first: own === undefined ? null : (all.at(-1)?.[0] ?? null), all };
}

/**
 * The last line of the title of the document itself, as its position in the front: behind the letter of issue, else
 * the first that names a kind of document before any text, the only line with the uppermost mark, or the first line.
 */
function ownTitle(
  lines: readonly OpenedLine[],
  front: readonly OpenedLine[],
  ends: readonly number[],
  letter: number,
): number | undefined {
  const behind = letter < 0 ? undefined : ends.find((at) => at > letter);
  if (behind !== undefined) return behind;
  const text = front.findIndex(({ read }) => read.length >= shortestText && read.includes('。'));
  const early = ends.find((at) => text < 0 || at < text);
  return early ?? soleMarked(lines, front) ?? firstLine(front) ?? ends[0];
}

/** Shortest line that shows that the text has begun, in characters. */
const shortestText = 20;

/** The only line of a document with a mark of depth 1, where it stands in the front. */
function soleMarked(lines: readonly OpenedLine[], front: readonly OpenedLine[]): number | undefined {
  const marked = lines.filter(({ depth }) => depth === 1);
  const [line] = marked;
  if (marked.length !== 1 || !line || line.opening || line.read.length > longestLine) return undefined;
  const at = front.indexOf(line);
  return at < 0 ? undefined : at;
}

/** The lines with text before the first numbered heading. */
function frontOf(lines: readonly OpenedLine[]): OpenedLine[] {
  const filled: OpenedLine[] = [];
  const heading = lines.findIndex(({ opening }) => opening?.form === 'section');
  for (const line of lines) {
    if (heading >= 0 ? line === lines[heading] : filled.length >= frontLines) break;
    if (line.read !== '') filled.push(line);
  }
  return filled;
}

function numbersOf(front: readonly OpenedLine[], end: number): number[] {
  return linesOf(front, end).map(({ no }) => no);
}

/** Longest and shortest title that does not name its kind, in characters. */
const [longestOpen, shortestOpen] = [40, 4];

/**
 * A short line that opens the text is its title even if it does not name its kind: where text follows it, or where it
 * is the very first and names a place.
 */
function firstLine(front: readonly OpenedLine[]): number | undefined {
  const at = front.findIndex(({ read }) => !isSignature(read) && !isNotice(read) && !isImprint(read));
  const line = front[at];
  const next = front
    .slice(at + 1)
    .find(({ read }) => !isSignature(read) && !isNotice(read) && !isImprint(read));
  if (!line || line.opening || at > 3) return undefined;
  const { length } = line.read;
  if (length > longestOpen || length < shortestOpen || noTitle.test(line.read)) return undefined;
  const isAbove = next !== undefined && next.read.length >= shortestText;
  const isPlaced = at === 0 && /[省市县区州旗盟镇](?=\p{Script=Han}{4})/u.test(line.read);
  return isAbove || isPlaced ? at : undefined;
}

/** What no title without a kind holds. */
const noTitle = /[。，；：！？、…]|文件$|目\s*录$|\d$/u;

/**
 * Rulings for joining that the frame of a document asks for: the lines of a title are one, and stand apart from all
 * others, as do the lines of its number, its issuers and its date.
 */
export function frameRulings(lines: readonly OpenedLine[], { all }: Titles): Map<number, boolean> {
  const rulings = new Map<number, boolean>();
  const front = frontOf(lines);
  const ends = new Set(all.map((title) => title.at(-1)));
  front.forEach(({ no, read }, at) => {
    const standsApart = isNumberLine(read) || isSignature(read) || isCardLine(read);
    if (standsApart) rulings.set(no, false);
    const next = front[at + 1];
    if (next && (standsApart || ends.has(no))) rulings.set(next.no, false);
  });
  for (const title of all) title.forEach((no, at) => void rulings.set(no, at > 0));
  return rulings;
}
