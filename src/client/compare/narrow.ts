import { all, one } from '../base/dom.ts';
import type { Choice } from './state.ts';

const fits = (chosen: readonly string[], value: string | undefined): boolean =>
  chosen.length === 0 || chosen.includes(value ?? '');

/** Shows in a cell the excerpts of the chosen status and force, and says so where none is left. */
function narrowCell(cell: HTMLElement, { status, force }: Choice): void {
  const excerpts = all('.excerpt', cell);
  for (const excerpt of excerpts)
    excerpt.hidden = !fits(status, excerpt.dataset.status) || !fits(force, excerpt.dataset.force);
  const left = excerpts.filter((excerpt) => !excerpt.hidden);
  one('[data-none]', cell).hidden = left.length > 0;
  const more = cell.querySelector<HTMLDetailsElement>('details.more');
  if (!more) return;
  const folded = left.filter((excerpt) => more.contains(excerpt)).length;
  more.hidden = folded === 0;
  one('[data-folded]', more).textContent = String(folded);
  // Where all that is left would be folded away, it is opened.
  if (folded > 0 && folded === left.length) more.open = true;
}

/** Shows of a table the excerpts of the chosen status and force; nothing chosen shows all. */
export function narrowExcerpts(table: HTMLElement, choice: Choice): void {
  for (const cell of all('.cell.excerpts', table)) narrowCell(cell, choice);
}

/** Returns the choice, without its status and force where they would hide an excerpt that a link points at. */
export function admitting(choice: Choice, { dataset }: HTMLElement): Choice {
  const { status, force } = dataset;
  const isShown = status === undefined || (fits(choice.status, status) && fits(choice.force, force));
  return isShown ? choice : { ...choice, status: [], force: [] };
}
