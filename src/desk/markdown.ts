import { type Clipped, type Entry, printedText, sourceLine } from './entries.ts';

/** Characters that Markdown would read as its own. */
const literal = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~$&!]/gu, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/gmu, '$1\\$2');

const quoted = (text: string): string =>
  literal(printedText(text))
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');

function clipping(clip: Clipped, n: number): string {
  const remark = clip.remark === '' ? '' : `（${clip.remark}）`;
  const note = clip.note.trim() === '' ? [] : [`批注：${literal(clip.note.trim())}`];
  const source = `——${literal(sourceLine(clip))}${remark} · [链接](<${clip.link}>) · 数据版本 ${literal(clip.version)}[^${n}]`;
  return [quoted(clip.text), source, ...note].join('\n\n');
}

/** Writes a folder as Markdown, its citations as footnotes. */
export function markdownOf(name: string, entries: readonly Entry[]): string {
  let n = 0;
  const notes: string[] = [];
  const parts = entries.map((entry) => {
    if (entry.kind === 'heading') return `## ${literal(entry.text)}`;
    n += 1;
    notes.push(`[^${n}]: ${literal(entry.clip.citation)}`);
    return clipping(entry.clip, n);
  });
  return `${[`# ${literal(name)}`, ...parts, ...notes].join('\n\n')}\n`;
}
