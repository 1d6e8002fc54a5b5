import { judgeCities } from '../../scripts/quality/judged.ts';
import { loadThemes } from '../../scripts/quality/plans.ts';

/** The themes of the site. */
export const themes = loadThemes('.');

/** The five plans with the excerpts that the rules give now and their judged gold sets. */
export const cities = judgeCities('.', themes);
