/** Collects the lines that a page's text falls into, white space collapsed as a browser does. */
export interface LineWriter {
  /** Adds running text; a line break in the source counts as a space, between Chinese characters as nothing. */
  add(text: string): void;
  /** Ends the line, if there is something on it; `mark` opens the next one. */
  end(mark?: string): void;
  /** Adds a line as it is. */
  whole(line: string): void;
  /** Ends the last line and returns all. */
  lines(): string[];
}

/** White space that a browser collapses; that of Chinese typesetting (U+3000) and &nbsp; stay. */
const collapsible = /[ \t\n\r\f]+/gu;
const narrow = /[\x21-\x7e]/u;

/** Collapses white space; a run with a line break vanishes unless both neighbours are Latin. */
function collapse(text: string): string {
  return text.replace(collapsible, (run, at: number) => {
    const isBetweenWide =
      /[\n\r]/u.test(run) && !(narrow.test(text[at - 1] ?? '') && narrow.test(text[at + run.length] ?? ''));
    return isBetweenWide && at > 0 && at + run.length < text.length ? '' : ' ';
  });
}

/** Makes a writer without lines. */
export function lineWriter(): LineWriter {
  const done: string[] = [];
  let open: string[] = [];
  let mark = '';
  function end(next = ''): void {
    const line = collapse(open.join('')).replace(/^[ ]+|[ ]+$/gu, '');
    if (line !== '') done.push(mark + line);
    open = [];
    mark = next;
  }
  return {
    add: (text) => void open.push(text),
    end,
    whole(line) {
      end();
      done.push(line);
    },
    lines() {
      end();
      return done;
    },
  };
}
