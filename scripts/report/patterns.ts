import { createContext, runInContext } from 'node:vm';

/** Time in milliseconds after which a pattern on one short text is taken never to end. */
const patience = 1000;
/** Length in characters of the texts that patterns are tried on; a sentence of a plan is rarely longer. */
const length = 300;
/** An end that no pattern fits; with a Han character, since the engine rules Chinese patterns out on texts without any. */
const end = '\u0001龘';
/** Most characters of a pattern that are tried as repeated text. */
const mostTried = 12;

/** What was found of patterns already tried. */
const tried = new Map<string, string | null>();

/** What is wrong with a pattern (a JavaScript regular expression, flag `u`), in one clause; null if nothing is. */
export function patternFault(source: string): string | null {
  let fault = tried.get(source);
  if (fault === undefined) {
    fault = syntaxFault(source) ?? (ends(source) ? null : 'the pattern backtracks without end');
    tried.set(source, fault);
  }
  return fault;
}

/** Finds what is wrong with many patterns in one go, so that `patternFault` answers at once: trying one alone costs a millisecond. */
export function tryPatterns(sources: readonly string[]): void {
  const untried = [...new Set(sources)].filter(
    (source) => !tried.has(source) && syntaxFault(source) === null,
  );
  if (runs(untried.map((source) => ({ source, texts: hardTexts(source) })))) {
    for (const source of untried) tried.set(source, null);
  }
}

function syntaxFault(source: string): string | null {
  try {
    new RegExp(source, 'u');
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const ends = (source: string) => runs([{ source, texts: hardTexts(source) }]);

/** Runs patterns on texts where the engine can be stopped; false where it had to be. */
function runs(trials: readonly { source: string; texts: readonly string[] }[]): boolean {
  const context = createContext({ trials: JSON.stringify(trials) });
  try {
    runInContext(
      `for (const { source, texts } of JSON.parse(trials)) {
        const pattern = new RegExp(source, 'u');
        for (const text of texts) pattern.test(text);
      }`,
      context,
      { timeout: patience },
    );
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

/**
 * Texts on which a pattern that can backtrack without end does: its characters repeated, its words repeated, all its
 * words repeated, each with an end that no pattern fits.
 */
function hardTexts(source: string): string[] {
  const words = source.split(/\\(?:[up]\{[^}]*\}|.)|[()[\]{}|?*+.^$]/u).filter((word) => word !== '');
  const chars = [...new Set(`医1a，${words.join('')}`)].slice(0, mostTried);
  return [...new Set([...chars, ...words.slice(0, mostTried), words.join('')])]
    .filter((part) => part !== '')
    .map((part) => `${part.repeat(Math.ceil(length / part.length))}${end}`);
}
