import { parseDocument } from 'yaml';

/**
 * Line of the value at `path` in a JSON or YAML text, counted from 1; where the path ends early (a field is
 * missing), the line of the last part that exists.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  const document = parseDocument(text, { strict: false, uniqueKeys: false });
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | null)?.range;
    if (range) return text.slice(0, range[0]).split('\n').length;
  }
  return 1;
}

/** Line at which a JSON or YAML text breaks, counted from 1. */
export function brokenLine(text: string): number {
  const [error] = parseDocument(text, { strict: false, uniqueKeys: false }).errors;
  return error?.linePos?.[0].line ?? 1;
}
