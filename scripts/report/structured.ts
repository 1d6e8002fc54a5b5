import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Place, type Problem, type ProblemKey, problem } from './problem.ts';

/** A JSON or YAML text that was read, and where each of its values stands. */
export interface Structured {
  readonly data: unknown;
  /** Place of the value at a path; where the path ends early (a field is missing), of the last part that exists. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A JSON or YAML text that cannot be read: its message says why in one clause. */
export class Broken extends Error {
  /** Where it breaks. */
  readonly place: Place;

  constructor(message: string, place: Place) {
    super(firstLine(message));
    this.place = place;
  }
}

/** Reads a YAML text; throws Broken where it is none, has a key twice, or grows without bound through aliases. */
export function readYaml(text: string): Structured {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new Broken(fault.message, placeAt(lines, fault.pos[0]));
  try {
    return { data: document.toJS(), placeOf: (path) => placeIn(document, lines, path) };
  } catch (error) {
    throw new Broken((error as Error).message, { line: 1 });
  }
}

/** Reads a JSON text; throws Broken where it is none. */
export function readJson(text: string): Structured {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Broken((error as Error).message, breakOf(text, error as Error));
  }
  return {
    data,
    placeOf(path) {
      const lines = new LineCounter();
      // JSON is YAML, whose reader knows where things stand. Only asked where there is a fault to show.
      return placeIn(
        parseDocument(text, { lineCounter: lines, strict: false, uniqueKeys: false }),
        lines,
        path,
      );
    },
  };
}

/** Reads a JSON text written by hand; throws Broken where it is none, or has a key twice, of which the engine keeps the last. */
export function readJsonByHand(text: string): Structured {
  const read = readJson(text);
  const lines = new LineCounter();
  const twice = parseDocument(text, { lineCounter: lines, strict: false }).errors.find(
    ({ code }) => code === 'DUPLICATE_KEY',
  );
  if (!twice) return read;
  const key = /^"[^"\n]*"/u.exec(text.slice(twice.pos[0], twice.pos[0] + 80))?.[0] ?? '';
  throw new Broken(`the key ${key} stands twice`, placeAt(lines, twice.pos[0]));
}

/** What a text gave: its data where it fits the schema, else null and the problems, each with its place. */
export interface Fitted<T> {
  readonly data: T | null;
  readonly problems: readonly Problem[];
  readonly placeOf: Structured['placeOf'];
}

/** Holds what `read` gives, or the Broken it throws, against a schema; never throws. Problems are of the kind `key`. */
export function readAgainst<T>(
  file: string,
  schema: z.ZodType<T>,
  { key, read }: { key: ProblemKey; read: () => Structured },
): Fitted<T> {
  try {
    const { data, placeOf } = read();
    const parsed = schema.safeParse(data);
    if (parsed.success) return { data: parsed.data, problems: [], placeOf };
    const problems = parsed.error.issues.map(({ path, message }) =>
      problem(key, file, placeOf(path), path.length > 0 ? `${path.join('.')}: ${message}` : message),
    );
    return { data: null, problems, placeOf };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return {
      data: null,
      problems: [problem(key, file, error.place, error.message)],
      placeOf: () => ({ line: 1 }),
    };
  }
}

/** Where a JSON text breaks: at the offset that the engine names, else where its first part ends that could go on. */
function breakOf(text: string, error: Error): Place {
  const offset = /position (\d+)/u.exec(error.message)?.[1];
  const before = text.slice(0, offset === undefined ? longestStart(text) : Number(offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Length of the longest part from the start of a text that is the start of some JSON. */
function longestStart(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const length = Math.floor((good + bad) / 2);
    if (isStart(text.slice(0, length))) good = length;
    else bad = length;
  }
  return good;
}

function isStart(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return !/^Unexpected (?!end)/u.test((error as Error).message);
  }
}

/** The first line of a message, without the mark that announces the next. */
const firstLine = (message: string) => (message.split('\n')[0] ?? '').replace(/[.:]\s*$/u, '');

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function placeIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | null)?.range;
    if (range) return placeAt(lines, range[0] ?? 0);
  }
  return { line: 1 };
}
