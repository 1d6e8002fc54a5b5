import { parse } from 'yaml';
import { z } from 'zod';
import {
  type BodyEntry,
  bodyEntry,
  type IndicatorEntry,
  indicatorEntry,
  type TableHead,
  tableHead,
} from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';

/** The hand-written vocabularies of facts. */
export interface Vocabulary {
  readonly indicators: readonly IndicatorEntry[];
  readonly bodies: readonly BodyEntry[];
  readonly heads: readonly TableHead[];
}

/**
 * Reads `indicators.yaml` and `bodies.yaml` in `dir` through `readFile`. Never throws: what cannot be read, breaks
 * the schema, or is listed twice is reported, and that vocabulary is empty.
 */
export function readVocabulary(
  dir: string,
  readFile: (path: string) => string,
): { vocabulary: Vocabulary; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T[] => {
    const path = `${dir}/${name}`;
    try {
      return z.array(schema).parse(parse(readFile(path)));
    } catch (error) {
      problems.push(problem('vocabulary-unreadable', path, 0, reason(error)));
      return [];
    }
  };
  const vocabulary = {
    indicators: read('indicators.yaml', indicatorEntry),
    bodies: read('bodies.yaml', bodyEntry),
    heads: read('table-heads.yaml', tableHead),
  };
  problems.push(
    ...listedTwice(
      `${dir}/indicators.yaml`,
      vocabulary.indicators.map((entry) => entry.id),
    ),
  );
  problems.push(...badPatterns(`${dir}/indicators.yaml`, vocabulary.indicators.flatMap(patternsOf)));
  problems.push(
    ...badPatterns(
      `${dir}/table-heads.yaml`,
      vocabulary.heads.flatMap(({ heads }) => heads),
    ),
  );
  problems.push(
    ...listedTwice(
      `${dir}/bodies.yaml`,
      vocabulary.bodies.map((entry) => entry.id),
    ),
  );
  problems.push(
    ...listedTwice(
      `${dir}/bodies.yaml`,
      vocabulary.bodies.flatMap((entry) => entry.names),
    ),
  );
  return { vocabulary, problems };
}

function reason(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replace(/\s+/gu, ' ');
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function listedTwice(file: string, keys: readonly string[]): Problem[] {
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  return twice.map((key) => problem('vocabulary-unreadable', file, 0, `${key} is listed twice`));
}

const patternsOf = ({ names, prose }: IndicatorEntry): string[] => [...names, ...(prose ? [prose] : [])];

function badPatterns(file: string, patterns: readonly string[]): Problem[] {
  return patterns
    .filter((p) => !compiles(p))
    .map((p) => problem('vocabulary-unreadable', file, 0, `${p} is no pattern`));
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
