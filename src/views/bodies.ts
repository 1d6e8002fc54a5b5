import { content } from '../read/content.ts';
import { once } from '../read/once.ts';
import { bodiesOf, themesOfStatements } from './duties.ts';

/** Returns the bodies of the site; made once a build. */
export const allBodies = once(async () => {
  const { responsibilities, bodies } = await content();
  return bodiesOf(responsibilities, bodies);
});

/** Returns the themes of every statement of who answers; made once a build. */
export const statementThemes = once(async () => {
  const { responsibilities, excerpts, clauses } = await content();
  return themesOfStatements(responsibilities, excerpts, clauses);
});
