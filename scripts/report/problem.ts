import { underlined } from './underlined.ts';

/** A place in a file. */
export interface Place {
  /** Line counted from 1, or 0 where the file as a whole is meant. */
  readonly line: number;
  /** Column counted from 1 in UTF-16 units; absent where the line as a whole is meant. */
  readonly column?: number;
}

/** A fault in the input that stops the build: where it is and what to do about it. */
export interface Problem extends Place {
  /** File relative to the project, such as `seeds/yulin.txt`. */
  readonly file: string;
  /** Key of the catalogue. */
  readonly key: ProblemKey;
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
}

/** The kinds of fault, each with the sentence that is printed; `detail` is what was found. */
export const problemCatalogue = {
  'manifest-unreadable': (d: string) => `The manifest cannot be read: ${d}. Mend its JSON.`,
  'manifest-field': (d: string) => `A manifest entry is wrong: ${d}. Complete the entry.`,
  'manifest-duplicate': (d: string) => `The manifest lists ${d} twice. Keep one entry.`,
  'seed-missing': (d: string) => `The seed ${d} does not exist. Add the file or remove its manifest entry.`,
  'seed-empty': () => 'The seed is empty. Replace it by the received text.',
  'seed-not-utf8': (d: string) =>
    `The seed is not UTF-8 (${d}). Convert the received text and update its sha256.`,
  'seed-changed': (d: string) =>
    `The seed's bytes differ from its sha256 (${d}). Restore the file, or correct the manifest.`,
  'seed-date-impossible': (d: string) =>
    `The calendar has no such day: ${d}. Check the text, and give the date in content/corrections.`,
  'seed-characters-lost': (d: string) =>
    `The parser would lose characters here: ${d}. Report this text to the maintainers.`,
  'correction-unreadable': (d: string) => `The corrections cannot be read: ${d}. Mend the file.`,
  'correction-unused': (d: string) => `A correction was never applied: ${d}. Remove it or fix its line.`,
  'theme-unreadable': (d: string) => `The theme cannot be read: ${d}. Mend its front matter.`,
  'theme-rule': (d: string) => `A rule is wrong: ${d}. Mend or remove it.`,
  'weights-stale': () =>
    'The learned weights are not what the labels and concepts give. Run "npm run learn".',
  'weights-unreadable': (d: string) => `The learned weights cannot be read: ${d}. Run "npm run learn".`,
  'finding-unreadable': (d: string) => `The findings cannot be read: ${d}. Mend the file.`,
  'finding-unsupported': (d: string) => `A finding has no ground: ${d}. Quote its clause verbatim.`,
  'glossary-unreadable': (d: string) => `The glossary cannot be read: ${d}. Mend the file.`,
  'vocabulary-unreadable': (d: string) => `The vocabulary cannot be read: ${d}. Mend the file.`,
  'site-unreadable': (d: string) => `What the site says of itself cannot be read: ${d}. Mend the file.`,
  'processing-unreadable': (d: string) => `How the tables are made cannot be read: ${d}. Mend the file.`,
  'lock-unreadable': (d: string) => `The ids cannot be read: ${d}. Restore or mend the file.`,
  'content-stale': (d: string) =>
    `The file differs from what the seeds and rules give: ${d}. Run "npm run content".`,
  'content-missing': () => 'The generated file is missing. Run "npm run content".',
  'content-unexpected': () => 'No seed or rule gives this file. Remove it.',
  'content-invalid': (d: string) => `The file does not fit its schema: ${d}. Run "npm run content".`,
  'content-reference': (d: string) => `A reference leads nowhere: ${d}. Run "npm run content".`,
  'id-changed': (d: string) =>
    `The id of an unchanged text changed: ${d}. Write an alias in content/aliases.json.`,
  'id-lost': (d: string) =>
    `Links to an id would break or lead to another text: ${d}. Write an alias in content/aliases.json: to the id that follows, to the same id if the new text takes its place, to "" if nothing does.`,
  'alias-astray': (d: string) => `An alias leads to an id that is not there: ${d}. Mend it.`,
} as const;

export type ProblemKey = keyof typeof problemCatalogue;

/** Makes a problem of a catalogued kind, at a line or a place; `detail` fills its sentence. */
export function problem(key: ProblemKey, file: string, at: number | Place, detail = ''): Problem {
  const sentence: (detail: string) => string = problemCatalogue[key];
  const place = typeof at === 'number' ? { line: at } : at;
  return { file, ...place, key, message: sentence(detail) };
}

/** Text of a file by its path, or null where there is none. */
export type TextOf = (file: string) => string | null;

/**
 * Formats problems for a terminal, one `file:line: sentence` a line, sorted by file and line; where a problem has a
 * column and the file's text can be had, the line and a caret stand under its sentence.
 */
export function formatProblems(problems: readonly Problem[], textOf: TextOf = () => null): string {
  return sorted(problems)
    .flatMap((p) => {
      const text = p.column === undefined ? null : textOf(p.file);
      const shown = text === null || p.column === undefined ? [] : underlined(text, p.line, p.column);
      return [`${p.file}:${p.line}: ${p.message}`, ...shown];
    })
    .join('\n');
}

/** Formats problems as annotations that GitHub shows beside the lines. */
export function formatAnnotations(problems: readonly Problem[]): string {
  const escaped = (text: string) =>
    text.replace(/[%\r\n]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return sorted(problems)
    .map(({ file, line, column, message }) => {
      const place = [`file=${file}`, line > 0 && `line=${line}`, column && `col=${column}`].filter(Boolean);
      return `::error ${place.join(',')}::${escaped(message)}`;
    })
    .join('\n');
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}
