import type { Clause, Plan } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { keyOf } from '../read/keys.ts';
import { placeOf } from './place.ts';

/** Returns how a clause is cited within its plan, such as `三（五）1`. */
export const citePlace = (data: Corpus, clause: Clause): string =>
  placeOf(
    clause,
    (eId) => data.sectionAt.get(keyOf(clause.plan, eId)),
    data.taskNo.get(keyOf(clause.plan, clause.eId)),
  );

/** Returns a plan's title as it is printed on the site: in square brackets where an editor supplied it. */
export const printedTitle = ({ title, titleSupplied }: Pick<Plan, 'title' | 'titleSupplied'>): string =>
  titleSupplied ? `[${title}]` : title;
