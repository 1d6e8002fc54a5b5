import { hueOf } from '../model/hue.ts';

/** Returns the class that gives a city its look among all cities. */
export const hueClass = (plan: { readonly order: number }): string => `hue-${hueOf(plan)}`;
