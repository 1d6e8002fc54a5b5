import { expect, test } from 'vitest';
import { matches, needles } from '../../src/search/language/match.ts';
import { parseQuery } from '../../src/search/language/query.ts';
import { normalise } from '../../src/writing/fold.ts';
import { contentClauses } from './corpus.ts';
import { scanned, trialQueries } from './queries.ts';

test('parsing and matching agree with a plain scan for generated queries', () => {
  const clauses = contentClauses();
  const texts = clauses.map(({ plan, eId, text }) => ({ key: `${plan} ${eId}`, norm: normalise(text) }));
  const wrong = trialQueries(clauses, 2000).filter((query) => {
    const wanted = needles(parseQuery(query.typed));
    const found = texts.filter(({ norm }) => matches(norm, wanted)).map(({ key }) => key);
    return found.join() !== scanned(texts, query).join();
  });
  expect(wrong).toEqual([]);
});
