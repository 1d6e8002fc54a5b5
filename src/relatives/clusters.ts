import type { Related } from './corpus.ts';
import { tilesOf } from './tiles.ts';

/** Near-identical sentences of several cities. */
export interface Cluster {
  /** Number of the sentence that most of the others say: the most common form. */
  readonly form: number;
  /** Numbers of all its sentences, the form among them, in the order of the plans. */
  readonly sentences: readonly number[];
}

/** Finds for each sentence the first of those it is linked with, directly or over others. */
class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, at) => at);
  }

  first(at: number): number {
    let root = at;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let each = at; this.parents[each] !== root; ) {
      const next = this.parents[each]!;
      this.parents[each] = root;
      each = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.first(a), this.first(b)];
    this.parents[Math.max(x, y)] = Math.min(x, y);
  }
}

/** Share of the letters of the longer of two wordings that both have, at least, to be variants of one form. */
const sharedFrom = 0.4;

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether two sentences are variants of one form, verified word by word. */
function areVariants(a: string, b: string): boolean {
  const shared = tilesOf(a, b).reduce((sum, tile) => sum + letters(a.slice(tile.a.start, tile.a.end)), 0);
  return shared >= sharedFrom * Math.max(letters(a), letters(b));
}

/** Groups of sentences that are linked as the same provision; rows of tables have pages of their own. */
function linked({ sentences, found }: Related): { members: number[][]; links: number[] } {
  const groups = new Groups(sentences.length);
  const links = new Array<number>(sentences.length).fill(0);
  const isRow = (at: number) => sentences[at]!.text.includes('\t');
  found.forEach((relatives, at) => {
    for (const { sentence, kind } of relatives) {
      if (kind !== 'same' || isRow(at) || isRow(sentence)) continue;
      groups.join(at, sentence);
      links[at]! += 1;
    }
  });
  return { members: [...Map.groupBy(sentences.keys(), (at) => groups.first(at)).values()], links };
}

/** Returns the clusters of sentences that say the same in at least two cities, those of most cities first. */
export function clustersOf(related: Related): Cluster[] {
  const { sentences } = related;
  const { members, links } = linked(related);
  const cities = (list: readonly number[]) => new Set(list.map((at) => sentences[at]!.plan)).size;
  return members
    .filter((list) => cities(list) > 1)
    .map((list) => {
      const form = list.reduce((best, at) => (links[at]! > links[best]! ? at : best));
      const own = list.filter((at) => areVariants(sentences[form]!.text, sentences[at]!.text));
      return { form, sentences: own };
    })
    .filter(({ sentences }) => cities(sentences) > 1)
    .sort((a, b) => cities(b.sentences) - cities(a.sentences) || a.form - b.form);
}

/** A piece of a common form: as all write it, or as it varies. */
export interface Piece {
  readonly text: string;
  readonly varies: boolean;
}

/** Share of the variants that must have a word for it to belong to the common form. */
const agreed = 0.75;
/** Marks and space between words that all write belong to them. */
const marksOnly = /^[^\p{L}\p{N}]+$/u;

/** Cuts the common form of a cluster into what the variants share and what varies: names, numbers, words of force. */
export function piecesOf(form: string, variants: readonly string[]): Piece[] {
  const votes = new Int32Array(form.length);
  for (const variant of variants)
    for (const { a } of tilesOf(form, variant)) for (let at = a.start; at < a.end; at += 1) votes[at]! += 1;
  const pieces: { text: string; varies: boolean }[] = [];
  for (let at = 0; at < form.length; at += 1) {
    const [char, last] = [form[at]!, pieces.at(-1)];
    const varies = marksOnly.test(char) ? (last?.varies ?? false) : votes[at]! < agreed * variants.length;
    if (last?.varies === varies) last.text += char;
    else pieces.push({ text: char, varies });
  }
  return pieces;
}
