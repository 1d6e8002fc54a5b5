/** Width of a text in ems: a Chinese character is one, a Latin letter or digit a little more than half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u2e80-\uffef\u2014\u2026\u201c\u201d\u2192]/u.test(char) ? 1 : 0.6;
  return width;
}

/** Marks that may not begin a line. */
const closing = /^[，。、；：？！”’）〕》」』…%]$/u;

/** A text in the pieces that a line may not cut: a number or Latin word, a character, each with the marks that close it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[\w.%/-]+|./gu) ?? []) {
    if (closing.test(piece) && pieces.length > 0) pieces.push(`${pieces.pop()}${piece}`);
    else pieces.push(piece);
  }
  return pieces;
}

/** Cuts a text into lines of at most `ems` ems; a Latin word or a number is not cut, and no line begins with a closing mark. */
export function wrap(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(line + piece) > ems) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** Shortens a text to `ems` ems, with … where something was left out. */
export function shorten(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text;
  let kept = '';
  for (const char of text) {
    if (widthOf(kept + char) > ems - 1) break;
    kept += char;
  }
  return `${kept}…`;
}
