import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/system/browser/find.ts';
import { normalise } from '../../src/writing/fold.ts';
import { contentClauses } from '../search/corpus.ts';
import { scanned, type TrialQuery, trialQueries } from '../search/queries.ts';
import { openFirefox } from './firefox.ts';
import { type OpenSite, openSite } from './site.ts';
import { newContext, visit } from './visit.ts';

const clauses = contentClauses();
const texts = clauses.map(({ plan, eId, text }) => ({ key: `${plan} ${eId}`, norm: normalise(text) }));
const queries = trialQueries(clauses, 2000);

/** Expression that runs all queries on the search page; its value is a JSON list of lists of `city eId`. */
function runAll(typed: string[], engine: string): string {
  return `(async () => {
    await customElements.whenDefined('plan-search');
    const page = document.querySelector('plan-search');
    const answers = [];
    for (const typed of ${JSON.stringify(typed)}) answers.push(await page.clauses(typed, '${engine}'));
    return JSON.stringify(answers);
  })()`;
}

/** The queries whose answers differ from a plain scan of the content, with what is missing and what is too many. */
function wrong(answers: string[][]): object[] {
  return queries.flatMap((query: TrialQuery, at) => {
    const truth = scanned(texts, query);
    const found = answers[at] ?? [];
    const missing = truth.filter((key) => !found.includes(key));
    const extra = found.filter((key) => !truth.includes(key));
    return missing.length + extra.length > 0 || found.length !== truth.length
      ? [{ typed: query.typed, missing, extra }]
      : [];
  });
}

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(['scan', 'pagefind', 'pairs'])('the engine %s answers exactly as a plain scan', (engine) => {
  test('in Chromium', async () => {
    const context = await newContext(site);
    const { page, problems } = await visit(site, context, 'search/');
    const answers = await page.evaluate(
      runAll(
        queries.map(({ typed }) => typed),
        engine,
      ),
    );
    await context.close();
    expect(wrong(JSON.parse(String(answers)) as string[][])).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('in Firefox', async ({ skip }) => {
    const executable = await findFirefox({ install: true });
    if (!executable) return skip('no Firefox is installed and none could be');
    const browser = await openFirefox(executable);
    try {
      const page = await browser.newPage();
      await page.goto(site.url('search/'));
      const answers = await page.evaluate(
        runAll(
          queries.map(({ typed }) => typed),
          engine,
        ),
      );
      expect(wrong(JSON.parse(String(answers)) as string[][])).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
