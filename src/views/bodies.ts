import { content } from '../read/content.ts';
import { once } from '../read/once.ts';
import { bodiesOf } from './duties.ts';

/** Returns the bodies of the site; made once a build. */
export const allBodies = once(async () => {
  const { responsibilities, bodies } = await content();
  return bodiesOf(responsibilities, bodies);
});
