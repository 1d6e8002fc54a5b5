import type { HeadReader } from '../tables/heads.ts';
import type { Line, RegionConstruct, Table, Toc } from './base/types.ts';
import { cellTable } from './constructs/cell-table.ts';
import { flatTable } from './constructs/flat-table.ts';
import { gridTable } from './constructs/grid-table.ts';
import { listedTable } from './constructs/listed-table.ts';
import { pipeTable } from './constructs/pipe-table.ts';
import { ruledTable } from './constructs/ruled-table.ts';
import { spacedTable } from './constructs/spaced-table.ts';
import { toc } from './constructs/toc.ts';
import type { TableRuling } from './rulings.ts';

/** The constructs that span several lines, in the order they are tried. */
const constructs: readonly RegionConstruct[] = [
  toc,
  pipeTable,
  gridTable,
  spacedTable,
  cellTable,
  flatTable,
  listedTable,
];

/** A stretch of running lines, or a table or table of contents found between them. */
export type Stretch = { readonly kind: 'lines'; readonly lines: readonly Line[] } | Table | Toc;

/**
 * Cuts the lines into running text, tables and tables of contents; every line falls into exactly one of them. What an
 * editor decided comes first: `rulings` are by the number of the line that they begin on.
 */
export function findRegions(
  lines: readonly Line[],
  readHead: HeadReader,
  rulings: ReadonlyMap<number, TableRuling> = new Map(),
): Stretch[] {
  const stretches: Stretch[] = [];
  let running: Line[] = [];
  let withoutTable = 0;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    const ruling = rulings.get(line?.no ?? 0);
    if (ruling && !ruling.isTable) withoutTable = ruling.to;
    const isFree = (line?.no ?? 0) > withoutTable;
    const region = ruling?.isTable ? ruledTable(lines, i, ruling) : isFree ? claim(lines, i, readHead) : null;
    if (region) {
      stretches.push({ kind: 'lines', lines: running }, region.unit);
      running = [];
      i = region.end;
    } else {
      if (line) running.push(line);
      i += 1;
    }
  }
  stretches.push({ kind: 'lines', lines: running });
  return stretches;
}

function claim(lines: readonly Line[], start: number, readHead: HeadReader) {
  for (const construct of constructs) {
    const region = construct(lines, start, readHead);
    if (region && region.end > start) return region;
  }
  return null;
}
