import type { Clause, Section } from '../../src/model/index.ts';
import { type HeadReader, knowsNoHead } from '../tables/heads.ts';
import { toLines } from './base/lines.ts';
import type { PlacedTable } from './base/types.ts';
import { toBlock } from './blocks.ts';
import { type JoinContext, joinBreaks } from './join.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { buildOutline } from './outline/outline.ts';
import type { Part } from './outline/state.ts';
import { withPlaces } from './place.ts';
import { findRegions, type Stretch } from './regions.ts';
import { hasRegularRunIns } from './regular-form.ts';

/** A plan as the parser understands it. */
export interface ParsedPlan {
  readonly metadata: Metadata;
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly tables: readonly PlacedTable[];
  /** Number of lines of the seed. */
  readonly lineCount: number;
}

/**
 * Parses a seed: lines → regions → joined paragraphs → blocks → outline → places → metadata. It never throws: what fits
 * no construct becomes a paragraph. `rulings` are an editor's decisions on page breaks, by line number.
 */
export function parsePlan(
  plan: string,
  seed: string,
  rulings: ReadonlyMap<number, boolean> = new Map(),
  readHead: HeadReader = knowsNoHead,
): ParsedPlan {
  const lines = toLines(seed);
  const stretches = findRegions(lines, readHead);
  const regularRunIns = hasRegularRunIns(toParts(stretches, { regularRunIns: false, rulings }));
  const outline = buildOutline(plan, toParts(stretches, { regularRunIns, rulings }), regularRunIns);
  const lineCount = lines.at(-1)?.raw === '' ? lines.length - 1 : lines.length;
  const clauses = withPlaces(outline.sections, outline.clauses);
  return { metadata: readMetadata(clauses), ...outline, clauses, lineCount };
}

function toParts(stretches: readonly Stretch[], context: JoinContext): Part[] {
  return stretches.flatMap((stretch): Part[] => {
    return stretch.kind === 'lines' ? joinBreaks(stretch.lines, context).map(toBlock) : [stretch];
  });
}
