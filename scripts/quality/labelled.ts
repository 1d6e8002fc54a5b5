import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledDocument } from './parse-score.ts';

/** A labelled document on disk: the received file and what its labeller says of it. */
export interface Labelled {
  /** Path of the received file. */
  readonly file: string;
  readonly labels: LabelledDocument;
}

/** Names that the received file may have; in a web page the lines of the labels are not those of its text. */
const names = ['text.txt', 'text.md', 'text.html'] as const;

/** Reads a folder with a text, meta.json, outline.tsv, wraps.txt and furniture.txt; null where the text or its outline is missing. */
export function readLabelled(folder: string): Labelled | null {
  const file = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null;
  const name = names.find((name) => existsSync(join(folder, name)));
  const meta = file('meta.json');
  const outline = file('outline.tsv');
  if (!name || meta === null || outline === null) return null;
  const numbers = (name: string) =>
    [...(file(name) ?? '').matchAll(/\d+/gu)].map(([number]) => Number(number));
  return {
    file: join(folder, name),
    labels: {
      outline: rowsOf(outline),
      lines: name.endsWith('.html')
        ? null
        : { wraps: numbers('wraps.txt'), furniture: numbers('furniture.txt') },
      metadata: JSON.parse(meta) as LabelledDocument['metadata'],
    },
  };
}

function rowsOf(outline: string): LabelledDocument['outline'] {
  const none = (cell: string | undefined) => (cell === undefined || cell === '-' ? '' : cell);
  return outline
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, level, label, title] = line.split('\t');
      return { level: Number(level), label: none(label), title: none(title) };
    });
}
