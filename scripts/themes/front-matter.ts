import matter from 'gray-matter';
import { type Document, LineCounter, parseDocument } from 'yaml';

/** The head of a Markdown file: its data, the text behind it, and where each datum stands. */
export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  /** Returns the line, counted from 1, on which the value at a path stands, or 1. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const forbidden = {
  parse(): never {
    throw new Error('only YAML may stand in front matter');
  },
};

/** Splits a file by gray-matter; its engines that run code are shut, and options keep it from caching. */
function split(text: string): { head: string; body: string } {
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse: () => ({}) }, javascript: forbidden, js: forbidden, json: forbidden },
  });
  return { head: file.matter, body: file.content };
}

/** Line of the node at the longest prefix of `path` that exists, within a YAML document. */
export function lineInYaml(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** Reads the front matter of a Markdown file; throws an Error that names the fault if it is no YAML. */
export function readFrontMatter(text: string): FrontMatter {
  const { head, body } = split(text);
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) throw fault;
  // gray-matter's head begins with the line break behind the opening ---, so its lines are the file's.
  return { data: document.toJS(), body, lineOf: (path) => lineInYaml(document, lines, path) };
}
