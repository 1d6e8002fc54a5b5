import { attributeOf, childAt, childrenOf, numberAt, valueAt } from './xml.ts';

/** How the paragraphs of one level of a list are numbered. */
export interface Level {
  /** Number of the first. */
  readonly start: number;
  /** Name of the format of its number, such as `chineseCounting` or `bullet`. */
  readonly format: string;
  /** What is printed, with %1 for the number of the first level and so on. */
  readonly text: string;
  /** What stands between number and text. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** How many levels from the outermost make it begin anew: all above where absent, none where 0. */
  readonly restart: number | undefined;
  /** Whether the numbers of all levels are printed in Arabic digits. */
  readonly legal: boolean;
  /** Id of the style whose paragraphs are of this level. */
  readonly style: string | undefined;
}

/** A list as paragraphs refer to it. */
export interface List {
  /** Lists that share it are counted on. */
  readonly shared: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers from which this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Gives the list with an id, or undefined. */
export type Lists = (id: string) => List | undefined;

/** Reads the part `numbering.xml`; `listOfStyle` tells to which list a style of lists leads. */
export function readLists(root: Element, listOfStyle: (style: string) => string | undefined): Lists {
  const byId = (name: string, id: string) =>
    new Map(childrenOf(root, name).map((each) => [attributeOf(each, id), each]));
  const abstracts = byId('abstractNum', 'abstractNumId');
  const lists = byId('num', 'numId');
  const find = (id: string, steps: number): List | undefined => {
    const list = lists.get(id);
    const shared = valueAt(list, 'abstractNumId');
    const abstract = shared === undefined ? undefined : abstracts.get(shared);
    if (!list || !abstract || shared === undefined) return undefined;
    const elsewhere = listOfStyle(valueAt(abstract, 'numStyleLink') ?? '');
    if (elsewhere !== undefined) return steps > 0 ? find(elsewhere, steps - 1) : undefined;
    return { shared, ...levelsAndStarts(abstract, list) };
  };
  const known = new Map<string, List | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, find(id, lists.size));
    return known.get(id);
  };
}

function levelsAndStarts(abstract: Element, list: Element): Pick<List, 'levels' | 'starts'> {
  const overrides = childrenOf(list, 'lvlOverride');
  const own = overrides.flatMap((override) => childrenOf(override, 'lvl'));
  const levels = [...childrenOf(abstract, 'lvl'), ...own].map(
    (level) => [indexOf(level), readLevel(level)] as const,
  );
  const starts = overrides.flatMap((override): [number, number][] => {
    const start = numberAt(override, 'startOverride');
    return start === undefined ? [] : [[indexOf(override), start]];
  });
  return { levels: new Map(levels), starts: new Map(starts) };
}

const indexOf = (level: Element) => Number(attributeOf(level, 'ilvl') ?? 0);

function readLevel(level: Element): Level {
  const suffix = valueAt(level, 'suff');
  const legal = childAt(level, 'isLgl');
  return {
    start: numberAt(level, 'start') ?? 0,
    format: valueAt(level, 'numFmt') ?? 'decimal',
    text: valueAt(level, 'lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: numberAt(level, 'lvlRestart'),
    legal: legal !== undefined && !/^(?:0|false|off)$/u.test(attributeOf(legal, 'val') ?? ''),
    style: valueAt(level, 'pStyle'),
  };
}
