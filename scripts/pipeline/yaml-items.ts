import { isMap, parseDocument, visit, type YAMLSeq } from 'yaml';

/** A stretch of a text and what is to stand in its place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Where the line that holds an offset begins. */
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The cuts that take the items on a plan out of a list; a list of which none is left is written `[]`. */
function cutsOf({ items, range, flow }: YAMLSeq, plan: string, text: string): Cut[] {
  const own = items.filter((item) => isMap(item)).filter((item) => item.get('plan') === plan);
  if (own.length === 0 || !range || flow) return [];
  if (own.length === items.length) {
    const start = text.slice(0, range[0]).trimEnd().length;
    return [{ start, end: text.slice(0, range[1]).trimEnd().length, by: ' []' }];
  }
  return own.flatMap((item) => {
    const [from, to] = item.range ?? [0, 0];
    const end = text.slice(0, to).trimEnd().length + 1;
    return [{ start: lineStart(text, from), end, by: '' }];
  });
}

/** Returns a YAML text without the items of its lists whose `plan` is the given one, its other lines as they are; a broken text as it is. */
export function withoutItemsOf(text: string, plan: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  const cuts: Cut[] = [];
  visit(document, { Seq: (_, list) => void cuts.push(...cutsOf(list, plan, text)) });
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, by }) => left.slice(0, start) + by + left.slice(end), text);
}
