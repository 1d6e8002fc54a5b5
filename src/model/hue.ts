/** Number of city colours in `src/styles/tokens.css`, and of the marks that tell cities of one colour apart: none, and four more. */
const HUES = 8;
const MARKS = 5;

/** Something that stands at a position among all plans, from 0. */
interface Ordered {
  readonly order: number;
}

/**
 * Returns the look of a city among all cities, 0 to 39, by its position among the plans: from the ninth on a mark comes
 * beside the colour, so that no two of the first forty look alike.
 */
export const hueOf = ({ order }: Ordered): number => order % (HUES * MARKS);

/**
 * Returns the looks of cities that are shown together, in their order: each its own, save where an earlier one has its
 * colour already; that one takes the first colour, with as few marks as can be, that none has. No two of forty are alike.
 */
export function huesOf(shown: readonly Ordered[]): number[] {
  const taken = new Set<number>();
  return shown.map((city) => {
    const own = city.order % HUES;
    const free = Array.from({ length: HUES * MARKS }, (_, hue) => hue).find((hue) => !taken.has(hue));
    const hue = taken.has(own) ? (free ?? hueOf(city)) : own;
    taken.add(hue);
    return hue;
  });
}
