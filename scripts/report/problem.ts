/** A fault in the input that stops the build: where it is and what to do about it. */
export interface Problem {
  /** File relative to the project, such as `seeds/yulin.txt`. */
  readonly file: string;
  /** Line counted from 1, or 0 where the file as a whole is meant. */
  readonly line: number;
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
  'finding-unreadable': (d: string) => `The findings cannot be read: ${d}. Mend the file.`,
  'finding-unsupported': (d: string) => `A finding has no ground: ${d}. Quote its clause verbatim.`,
  'glossary-unreadable': (d: string) => `The glossary cannot be read: ${d}. Mend the file.`,
  'vocabulary-unreadable': (d: string) => `The vocabulary cannot be read: ${d}. Mend the file.`,
  'content-stale': (d: string) =>
    `The file differs from what the seeds and rules give: ${d}. Run "npm run content".`,
  'content-missing': () => 'The generated file is missing. Run "npm run content".',
  'content-unexpected': () => 'No seed or rule gives this file. Remove it.',
  'content-invalid': (d: string) => `The file does not fit its schema: ${d}. Run "npm run content".`,
  'content-reference': (d: string) => `A reference leads nowhere: ${d}. Run "npm run content".`,
  'id-changed': (d: string) =>
    `The id of an unchanged text changed: ${d}. Write an alias in content/aliases.json.`,
} as const;

export type ProblemKey = keyof typeof problemCatalogue;

/** Makes a problem of a catalogued kind; `detail` fills its sentence. */
export function problem(key: ProblemKey, file: string, line: number, detail = ''): Problem {
  const sentence: (detail: string) => string = problemCatalogue[key];
  return { file, line, key, message: sentence(detail) };
}

/** Formats problems for a terminal, one `file:line: sentence` a line, sorted by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map((p) => `${p.file}:${p.line}: ${p.message}`)
    .join('\n');
}
