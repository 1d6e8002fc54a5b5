import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../scripts/system/files.ts';

/** A page of the built site: its path relative to the base, such as `plans/yulin/`, and its file. */
export interface BuiltPage {
  path: string;
  file: string;
}

/** All pages that were built, in the order of their paths. */
export function builtPages(dir: string): BuiltPage[] {
  const files = filesUnder(dir).filter((file) => file.endsWith('.html'));
  return files.map((file) => ({ path: file.replace(/(^|\/)index\.html$/, '$1'), file: join(dir, file) }));
}

/** Folders with one page of the same kind for each theme, plan, body, indicator or way to count. */
const FOLDERS =
  /^(themes\/force|themes(?=\/(?!force\/))|plans|groups|tasks\/bodies|tasks\/cities|indicators\/coverage|indicators(?=\/(?!coverage\/)))\/[^/]+\//;

/** Two plans face to face. */
const PAIR = /^reuse\/[^/]+\/[^/]+\/$/;

/** Ways to count or to sort what a page shows: the same page in another order. */
const ORDERED = /^(indicators\/coverage\/\*\/).+$/;

/** What kind of page a path leads to: `plans/yulin/source/` is a `plans/*\/source/`. */
export function kindOf(path: string): string {
  return path.replace(PAIR, 'reuse/*/*/').replace(FOLDERS, '$1/*/').replace(ORDERED, '$1');
}

/** One page of each kind: the one with the least text, since a fault of a kind shows on each of its pages. */
export function onePageOfEachKind(dir: string): BuiltPage[] {
  const smallest = new Map<string, BuiltPage>();
  for (const page of builtPages(dir)) {
    const known = smallest.get(kindOf(page.path));
    if (!known || sizeOf(page) < sizeOf(known)) smallest.set(kindOf(page.path), page);
  }
  return [...smallest.values()];
}

function sizeOf({ file }: BuiltPage): number {
  return readFileSync(file).length;
}
