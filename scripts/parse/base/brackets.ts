import { bracketReach } from './markers.ts';

const brackets = ['“”', '（）', '《》'] as const;

/** Whether a text in its reading form stops inside a quotation or bracket that was opened not long before. */
export function endsInsideBracket(read: string): boolean {
  const tail = read.slice(-bracketReach);
  const straight = !read.includes('”');
  return brackets.some(([opener = '', closer = '']) => {
    const opened = tail.lastIndexOf(opener);
    if (opened <= tail.lastIndexOf(closer) || /[。；]/u.test(tail.slice(opened))) return false;
    // Straight quotes read as “ on both sides: of an even number none is open.
    return opener !== '“' || !straight || countOf(read, opener) % 2 === 1;
  });
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
