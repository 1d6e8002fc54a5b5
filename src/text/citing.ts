import type { Plan } from '../model/plan.ts';

/** Returns a plan's title as it is printed on the site: in square brackets where an editor supplied it. */
export const printedTitle = ({ title, titleSupplied }: Pick<Plan, 'title' | 'titleSupplied'>): string =>
  titleSupplied ? `[${title}]` : title;
