import { parseDocument, visit } from 'yaml';

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

/** Line of the first scalar that equals `value`, counted from 1, or 1 if none does. */
export function lineOfValue(text: string, value: string): number {
  let offset = 0;
  visit(parseDocument(text), {
    Scalar(_, node) {
      if (node.value !== value || !node.range) return undefined;
      offset = node.range[0];
      return visit.BREAK;
    },
  });
  return text.slice(0, offset).split('\n').length;
}
