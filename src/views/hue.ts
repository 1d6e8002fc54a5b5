/** Number of city colours in `src/styles/tokens.css`, and of the marks that tell cities of one colour apart: none, and four more. */
const HUES = 8;
const MARKS = 5;

/**
 * Returns the look of a city among all cities, 0 to 39, by its position among the plans: from the ninth on a mark comes
 * beside the colour, so that no two of the first forty look alike.
 */
export const hueOf = (plan: { readonly order: number }): number => plan.order % (HUES * MARKS);

/** Returns the class that gives a city its look. */
export const hueClass = (plan: { readonly order: number }): string => `hue-${hueOf(plan)}`;

/**
 * Returns the looks of cities that are shown together, in their order: each its own, save where an earlier one has its
 * colour already; that one takes the first colour, with as few marks as can be, that none has. No two of forty are alike.
 */
export function huesOf(plans: readonly { readonly order: number }[]): number[] {
  const taken = new Set<number>();
  return plans.map((plan) => {
    const own = plan.order % HUES;
    const free = Array.from({ length: HUES * MARKS }, (_, hue) => hue).find((hue) => !taken.has(hue));
    const hue = taken.has(own) ? (free ?? hueOf(plan)) : own;
    taken.add(hue);
    return hue;
  });
}
