/** Number of city colours in `src/styles/tokens.css`. */
const HUES = 8;

/** Returns the class that gives a city its colour, by the city's position among the plans. */
export const hueClass = (plan: { readonly order: number }): string => `hue-${plan.order % HUES}`;
