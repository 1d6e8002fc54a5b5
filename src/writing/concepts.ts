import type { Span } from './sentences.ts';

/** A concept to look for: `…` in a wording stands for up to twelve characters within one part of a sentence. */
interface Wanted {
  readonly id: string;
  readonly wordings: readonly string[];
  /** Words that hint at it and mean other things too. */
  readonly hints?: readonly string[];
  /** Wordings within which no other concept is found. */
  readonly closed?: readonly string[];
}

/** A concept found in a folded text: which one, and the stretch of its wording. */
export interface Found extends Span {
  readonly concept: string;
  /** Whether the stretch speaks of this concept alone. */
  readonly closed: boolean;
}

/** Finds all concepts in a folded text, in the order of the text. */
export type FindConcepts = (text: string) => Found[];

/** How many characters `…` may stand for. */
const gap = 12;
/** What ends the part of a sentence within which `…` may reach. */
const partEnd = /[。;!?]/u;

/** A wording: its first piece, and the pieces that follow after a gap. */
interface Wording {
  readonly concept: string;
  readonly closed: boolean;
  readonly first: string;
  readonly others: readonly string[];
}

/** Makes the finder of concepts: wordings are looked up by their first two characters, so its time is that of the text. */
export function conceptFinder(concepts: readonly Wanted[]): FindConcepts {
  const wordings = concepts.flatMap(({ id, wordings, hints = [], closed = [] }) => [
    ...[...wordings, ...hints].map((wording) => readWording(id, wording, false)),
    ...closed.map((wording) => readWording(id, wording, true)),
  ]);
  const byStart = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const start = wording.first.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), wording]);
  }
  return (text) => {
    const found: Found[] = [];
    for (let start = 0; start < text.length - 1; start += 1) {
      for (const wording of byStart.get(text.slice(start, start + 2)) ?? []) {
        const end = endOf(wording, text, start);
        if (end !== null) found.push({ concept: wording.concept, closed: wording.closed, start, end });
      }
    }
    return withoutClosedIn(found);
  };
}

/** Drops what begins or ends within a closed stretch of another concept. */
function withoutClosedIn(found: readonly Found[]): Found[] {
  const owners = new Map<number, string>();
  for (const { concept, closed, start, end } of found)
    for (let at = start; closed && at < end; at += 1) owners.set(at, concept);
  const isFree = (at: number, concept: string) => (owners.get(at) ?? concept) === concept;
  return found.filter(
    ({ concept, closed, start, end }) => closed || (isFree(start, concept) && isFree(end - 1, concept)),
  );
}

function readWording(concept: string, wording: string, closed: boolean): Wording {
  const [first = '', ...others] = wording.split('…');
  return { concept, closed, first, others };
}

/** Where a wording that begins at `start` ends, or null where it does not stand there. */
function endOf({ first, others }: Wording, text: string, start: number): number | null {
  if (!text.startsWith(first, start)) return null;
  let end = start + first.length;
  for (const piece of others) {
    const window = text.slice(end, end + gap + piece.length);
    const stop = window.search(partEnd);
    const at = (stop < 0 ? window : window.slice(0, stop)).indexOf(piece);
    if (at < 0) return null;
    end += at + piece.length;
  }
  return end;
}
