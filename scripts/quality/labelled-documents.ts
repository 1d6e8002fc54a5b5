import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LabelledForm } from './parse-score.ts';

/** One line of `sentences.tsv`: a sentence, heading or table row, and the line of the text on which it begins. */
export interface LabelledSentence {
  readonly n: number;
  readonly line: number;
  readonly text: string;
}

/** A document that a reader has labelled by hand, its files as rows of cells; a file that is missing has no rows. */
export interface LabelledDocument {
  /** Name of its folder. */
  readonly id: string;
  /** The text as received, HTML and Markdown included. */
  readonly text: string;
  /** Name of the file that holds the text. */
  readonly file: string;
  /** `meta.json`: what the document is. */
  readonly meta: LabelledMeta;
  /** Lines that continue the line before. */
  readonly wraps: readonly number[];
  /** Lines of page furniture. */
  readonly furniture: readonly number[];
  readonly sentences: readonly LabelledSentence[];
  /** line, level, label, title. */
  readonly outline: Rows;
  /** n, themes/issues, status, force. */
  readonly themes: Rows;
  /** As `themes`, by a second reader who saw none of the first; no rows where there was none. */
  readonly second: Rows;
  /** n, words, value, upper, unit, comparator, kind, year, what. */
  readonly numbers: Rows;
  /** n, words, date. */
  readonly deadlines: Rows;
  /** n, lead, support, responsible, open. */
  readonly duties: Rows;
  /** line, name, unit, then year, text, value and comparator of base and of target, kind. */
  readonly indicators: Rows;
}

/** Lines of a tab-separated file, each as its cells; `-` stands for none. */
export type Rows = readonly (readonly string[])[];

/** What the labeller says of the document as a whole. */
export interface LabelledMeta {
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly type: string;
  /** Who wrote and labelled the document. */
  readonly pen: string;
}

/** Reads the labelled documents in the folders below `root`, by name; throws where a folder has no text or meta. */
export function readLabelled(root: string): LabelledDocument[] {
  return readdirSync(root)
    .filter((name) => existsSync(`${root}/${name}/meta.json`))
    .sort()
    .map((name) => labelledDocument(name, (file) => textOf(`${root}/${name}/${file}`)));
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Makes a labelled document of its files, which `read` gives by name, or null; throws where text or meta is missing. */
export function labelledDocument(id: string, read: (file: string) => string | null): LabelledDocument {
  const file = ['text.txt', 'text.md', 'text.html'].find((name) => read(name) !== null);
  const meta = read('meta.json');
  if (file === undefined || meta === null) throw new Error(`${id} has no text or no meta.json`);
  const rows = (name: string): Rows => rowsOf(read(name) ?? '');
  const numbers = (name: string) => rows(name).map(([line]) => Number(line));
  return {
    id,
    file,
    text: read(file) ?? '',
    meta: JSON.parse(meta) as LabelledMeta,
    wraps: numbers('wraps.txt'),
    furniture: numbers('furniture.txt'),
    sentences: rows('sentences.tsv').map(([n, line, ...text]) => ({
      n: Number(n),
      line: Number(line),
      text: text.join('\t'),
    })),
    outline: rows('outline.tsv'),
    themes: rows('themes.tsv'),
    second: rows('second.tsv'),
    numbers: rows('numbers.tsv'),
    deadlines: rows('deadlines.tsv'),
    duties: rows('duties.tsv'),
    indicators: rows('indicators.tsv'),
  };
}

function rowsOf(text: string): Rows {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** What the labels of a document say of its form; in a web page the lines of the labels are not those of its text. */
export function formOf({ file, meta, wraps, furniture, outline }: LabelledDocument): LabelledForm {
  const none = (cell: string | undefined) => (cell === undefined || cell === '-' ? '' : cell);
  return {
    outline: outline.map(([, level, label, title]) => ({
      level: Number(level),
      label: none(label),
      title: none(title),
    })),
    lines: file.endsWith('.html') ? null : { wraps, furniture },
    metadata: meta,
  };
}
