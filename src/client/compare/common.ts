import { all } from '../base/dom.ts';

/** Returns whether wording that some cities (`with`, by spaces) share stands in another chosen city; nothing chosen means all. */
export const isSharedAmong = (shared: string, chosen: readonly string[]): boolean =>
  chosen.length === 0 || shared.split(' ').some((city) => chosen.includes(city));

/** Marks what of the shared wording no chosen city shares: it is the city's own as far as is shown. */
export function compareWithin(table: HTMLElement, chosen: readonly string[]): void {
  for (const stretch of all('.common', table))
    stretch.classList.toggle('apart', !isSharedAmong(stretch.dataset.with ?? '', chosen));
}

/** Returns the number of characters of an element that another chosen city has too. */
export const commonLength = (element: HTMLElement): number =>
  all('.common:not(.apart)', element).reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
