import type { HeadReader } from '../tables/heads.ts';
import type { Line, RegionConstruct, Table, Toc } from './base/types.ts';
import { cellTable } from './constructs/cell-table.ts';
import { flatTable } from './constructs/flat-table.ts';
import { gridTable } from './constructs/grid-table.ts';
import { listedTable } from './constructs/listed-table.ts';
import { pipeTable } from './constructs/pipe-table.ts';
import { spacedTable } from './constructs/spaced-table.ts';
import { toc } from './constructs/toc.ts';

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

/** Cuts the lines into running text, tables and tables of contents; every line falls into exactly one of them. */
export function findRegions(lines: readonly Line[], readHead: HeadReader): Stretch[] {
  const stretches: Stretch[] = [];
  let running: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    const region = claim(lines, i, readHead);
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
