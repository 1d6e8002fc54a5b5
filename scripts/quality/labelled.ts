import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledDocument } from './parse-score.ts';

/** A labelled document on disk: its text and what its labeller says of it. */
export interface Labelled {
  readonly text: string;
  readonly labels: LabelledDocument;
}

/** Reads a folder with text.txt (or .md), meta.json, outline.tsv, wraps.txt and furniture.txt; null where a text or its outline is missing. */
export function readLabelled(folder: string): Labelled | null {
  const file = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null;
  const text = file('text.txt') ?? file('text.md');
  const meta = file('meta.json');
  const outline = file('outline.tsv');
  if (text === null || meta === null || outline === null) return null;
  const numbers = (name: string) =>
    [...(file(name) ?? '').matchAll(/\d+/gu)].map(([number]) => Number(number));
  return {
    text,
    labels: {
      outline: rowsOf(outline),
      wraps: numbers('wraps.txt'),
      furniture: numbers('furniture.txt'),
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
