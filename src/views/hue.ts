/** Number of city colours in `src/styles/tokens.css`, and of the marks that tell cities of one colour apart: none, and four more. */
const HUES = 8;
const MARKS = 5;

/**
 * Returns the class that gives a city its colour, by its position among the plans; from the ninth on a mark comes beside
 * the colour, so that no two of the first forty look alike.
 */
export const hueClass = (plan: { readonly order: number }): string => `hue-${plan.order % (HUES * MARKS)}`;
