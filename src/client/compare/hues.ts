import { huesOf } from '../../model/hue.ts';
import { all } from '../base/dom.ts';

/** Gives a mark of a city a look in place of the one that it has. */
function paint(element: Element, hue: number): void {
  const old = [...element.classList].filter((name) => /^hue-\d+$/u.test(name));
  element.classList.remove(...old);
  if (old.length > 0) element.classList.add(`hue-${hue}`);
}

/** Colours the chosen cities so that no two of them are alike; `every` are all cities of the page in their given order. */
export function colourChosen(chosen: readonly string[], every: readonly string[]): void {
  const shown = every.filter((plan) => chosen.includes(plan));
  const hues = huesOf(shown.map((plan) => ({ order: every.indexOf(plan) })));
  shown.forEach((plan, at) => {
    const boxes = all(`.chip:has(input[name="plans"][value="${plan}"])`);
    for (const element of [...all(`[data-plan="${plan}"]`), ...boxes]) paint(element, hues[at] ?? 0);
  });
}
