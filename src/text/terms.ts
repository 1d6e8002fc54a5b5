import type { Term } from '../model/index.ts';
import type { TermLink } from './markup.ts';

/** A wording of a term and the term it stands for. */
interface Wording {
  readonly words: string;
  readonly term: Term;
}

/** The wordings of all terms, longest first, so that a longer term is found before one that it contains. */
export const wordingsOf = (terms: readonly Term[]): Wording[] =>
  terms
    .flatMap((term) => [term.term, ...term.aliases].map((words) => ({ words, term })))
    .filter(({ words }) => words.length >= 2)
    .sort((a, b) => b.words.length - a.words.length);

/** Returns a function that links each term where it first stands on a page: call it with the page's texts in order. */
export function firstUses(wordings: readonly Wording[], href: (term: string) => string) {
  const seen = new Set<string>();
  return (text: string): TermLink[] => {
    const links = new Map<string, TermLink>();
    for (const { words, term } of wordings) {
      const start = text.indexOf(words);
      const end = start + words.length;
      const known = links.get(term.id)?.start ?? text.length;
      if (seen.has(term.id) || start < 0 || known <= start) continue;
      const taken = [...links].some(([id, link]) => id !== term.id && start < link.end && link.start < end);
      if (!taken) links.set(term.id, { start, end, href: href(term.id), title: term.sentence });
    }
    for (const id of links.keys()) seen.add(id);
    return [...links.values()];
  };
}

/** Returns whether a text uses a term, in any of its wordings. */
export const usesTerm = (term: Term, text: string): boolean =>
  [term.term, ...term.aliases].some((words) => text.includes(words));
