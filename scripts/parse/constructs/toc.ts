import { longestHeading } from '../base/markers.ts';
import type { Line, Paragraph, Region } from '../base/types.ts';
import { numbered } from './numbered.ts';

/** Recognises a table of contents: the line 目录 and the bare headings under it, until one repeats or prose begins. */
export function toc(lines: readonly Line[], start: number): Region | null {
  if (lines[start]?.text.replace(/\s/gu, '') !== '目录') return null;
  const entries: Paragraph[] = [asEntry(lines[start])];
  const seen = new Set<string>();
  let end = start + 1;
  for (let i = start + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    const opening = numbered(line.text);
    if (!opening || line.text.length > longestHeading || line.text.includes('。')) break;
    if (opening.level === 1 && seen.has(opening.label)) break;
    if (opening.level === 1) seen.add(opening.label);
    entries.push(asEntry(line));
    end = i + 1;
  }
  return entries.length > 2 ? { end, unit: { kind: 'toc', entries } } : null;
}

function asEntry(line: Line): Paragraph {
  const { no, text, notes } = line;
  return { kind: 'paragraph', text, first: no, last: no, joins: [], notes };
}
