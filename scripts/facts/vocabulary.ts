import { z } from 'zod';
import {
  type BodyEntry,
  bodyEntry,
  type Concept,
  concept,
  type IndicatorEntry,
  indicatorEntry,
  type TableHead,
  type TargetGroup,
  tableHead,
  targetGroup,
} from '../../src/model/index.ts';
import { patternFault, tryPatterns } from '../report/patterns.ts';
import { type Place, type Problem, problem } from '../report/problem.ts';
import { Broken, type Fitted, readAgainst, readYaml } from '../report/structured.ts';

/** The hand-written vocabularies of facts and themes. */
export interface Vocabulary {
  readonly indicators: readonly IndicatorEntry[];
  readonly bodies: readonly BodyEntry[];
  readonly heads: readonly TableHead[];
  readonly groups: readonly TargetGroup[];
  readonly concepts: readonly Concept[];
}

/**
 * Reads the `.yaml` files in `dir` through `readFile`. Never throws: what cannot be read, breaks
 * the schema, or is listed twice is reported, and that vocabulary is empty.
 */
export function readVocabulary(
  dir: string,
  readFile: (path: string) => string,
): { vocabulary: Vocabulary; problems: Problem[] } {
  const path = (name: string) => `${dir}/${name}.yaml`;
  const read = <T>(name: string, schema: z.ZodType<T>) => {
    const text = () => textFrom(readFile, path(name));
    const form = { key: 'vocabulary-unreadable', read: () => readYaml(text()) } as const;
    return readAgainst(path(name), z.array(schema), form);
  };
  const indicators = read('indicators', indicatorEntry);
  const bodies = read('bodies', bodyEntry);
  const heads = read('table-heads', tableHead);
  const groups = read('groups', targetGroup);
  const concepts = read('concepts', concept);
  const problems = [
    ...[indicators, bodies, heads, groups, concepts].flatMap((each) => each.problems),
    ...listedTwice(
      path('indicators'),
      stated(indicators, ({ id }) => [id], ['id']),
    ),
    ...badPatterns(path('indicators'), stated(indicators, patternsOf)),
    ...badPatterns(
      path('table-heads'),
      stated(heads, (head) => head.heads),
    ),
    ...listedTwice(
      path('bodies'),
      stated(bodies, ({ id }) => [id], ['id']),
    ),
    ...listedTwice(
      path('bodies'),
      stated(bodies, ({ names }) => names),
    ),
    ...listedTwice(
      path('groups'),
      stated(groups, ({ id }) => [id], ['id']),
    ),
    ...listedTwice(
      path('concepts'),
      stated(concepts, ({ id }) => [id], ['id']),
    ),
  ];
  const vocabulary = {
    indicators: indicators.data ?? [],
    bodies: bodies.data ?? [],
    heads: heads.data ?? [],
    groups: groups.data ?? [],
    concepts: concepts.data ?? [],
  };
  return { vocabulary, problems };
}

function textFrom(readFile: (path: string) => string, path: string): string {
  try {
    return readFile(path);
  } catch (error) {
    throw new Broken((error as Error).message, { line: 0 });
  }
}

/** Words of a vocabulary, each with the place of its entry, or of a field of it. */
function stated<T>(
  { data, placeOf }: Fitted<T[]>,
  wordsOf: (entry: T) => readonly string[],
  field: readonly PropertyKey[] = [],
): Stated[] {
  return (data ?? []).flatMap((entry, at) =>
    wordsOf(entry).map((word) => ({ word, place: () => placeOf([at, ...field]) })),
  );
}

/** A word of a vocabulary and where it stands. */
interface Stated {
  readonly word: string;
  readonly place: () => Place;
}

function listedTwice(file: string, words: readonly Stated[]): Problem[] {
  const seen = new Set<string>();
  return words
    .filter(({ word }) => seen.has(word) || !seen.add(word))
    .map(({ word, place }) => problem('vocabulary-unreadable', file, place(), `${word} is listed twice`));
}

const patternsOf = ({ names, prose }: IndicatorEntry): string[] => [...names, ...(prose ? [prose] : [])];

function badPatterns(file: string, patterns: readonly Stated[]): Problem[] {
  tryPatterns(patterns.map(({ word }) => word));
  return patterns.flatMap(({ word, place }) => {
    const fault = patternFault(word);
    return fault ? [problem('vocabulary-unreadable', file, place(), `${word}: ${fault}`)] : [];
  });
}
