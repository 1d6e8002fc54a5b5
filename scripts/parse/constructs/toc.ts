import { longestHeading } from '../base/markers.ts';
import type { Line, Paragraph, Region } from '../base/types.ts';
import { numbered } from './numbered.ts';

/** Dots, dashes or space that lead to a page number at the end of an entry. */
const leader = /\s*(?:[.…—•\-_]\s*){2,}\s*\d{0,4}$|\s+\d{1,4}$/u;

/** Recognises a table of contents: the line 目录 and the bare headings under it, until one repeats or prose begins. */
export function toc(lines: readonly Line[], start: number): Region | null {
  const head = lines[start];
  if (!head || !/^目\s*[录次]$/u.test(head.read)) return null;
  const entries: Paragraph[] = [asEntry(head)];
  const seen = new Set<string>();
  let end = start + 1;
  for (let i = start + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    const key = keyOf(line);
    if (key === null || seen.has(key)) break;
    seen.add(key);
    entries.push(asEntry(line));
    end = i + 1;
  }
  return entries.length > 2 ? { end, unit: { kind: 'toc', entries } } : null;
}

/** What tells an entry from the heading it announces: title and label without the page number; null if the line is no entry. */
function keyOf({ read }: Line): string | null {
  const mark = numbered(read);
  const hasLeader = leader.test(read);
  if ((!mark && !hasLeader) || (read.length > longestHeading && !hasLeader) || read.includes('。'))
    return null;
  const label =
    mark && (mark.number === 'han' || mark.number === 'chapter' || mark.number === 'part') ? mark : null;
  return label ? `${label.number} ${label.value}` : read.replace(leader, '').replace(/\s/gu, '');
}

function asEntry({ no, text, read, depth, notes }: Line): Paragraph {
  return { kind: 'paragraph', text, read, depth, first: no, last: no, joins: [], notes };
}
