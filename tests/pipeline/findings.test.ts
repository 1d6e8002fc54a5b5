import { describe, expect, test } from 'vitest';
import { checkFindings, missingFindings, readFindings } from '../../scripts/pipeline/findings.ts';
import { loadThemes } from '../../scripts/quality/plans.ts';
import { excerptsOf } from '../../scripts/themes/excerpts.ts';
import { clauseOf, readerOf, ruleOf, sectionOf, themeOf } from '../themes/fixtures.ts';
import { cities, themes } from '../themes/plans.ts';

const clauses = [clauseOf('看月。')];
const excerpts = excerptsOf(
  { sections: [sectionOf('sec_1', '夜')], clauses, tables: [] },
  readerOf([themeOf([ruleOf('moon')])]),
);
const entry = (plan: string, eId: string, quote: string) =>
  `  - plan: ${plan}\n    sentence: 看。\n    eId: ${eId}\n    quote: ${quote}\n`;
const check = (text: string, file = 'tides.yaml') => {
  const { files, problems } = readFindings(
    'findings',
    () => text,
    () => [file],
  );
  return [...problems, ...checkFindings(files, clauses, excerpts)].map(
    ({ line, message }) => `${line} ${message}`,
  );
};

describe('a finding', () => {
  test('that quotes its clause is sound', () => {
    expect(check(`theme: tides\nfindings:\n${entry('moon', 'sec_1__p_1', '看月')}`)).toEqual([]);
  });

  test('that misquotes, or names no clause, is reported with its line', () => {
    const wrong = entry('moon', 'sec_1__p_1', '看日') + entry('mars', 'sec_1__p_1', '看月');
    const found = check(`theme: tides\nfindings:\n${wrong}`);
    expect(found[0]).toMatch(/^3 .*看日/);
    expect(found[1]).toMatch(/^7 .*mars has no clause/);
  });

  test('may be missing, as for a new city, but then that is known', () => {
    expect(check('theme: tides\nfindings: []\n')).toEqual([]);
    expect(missingFindings([], excerpts)[0]?.message).toMatch(/moon speaks of tides/);
  });

  test('stands once for a city', () => {
    const twice = entry('moon', 'sec_1__p_1', '看月').repeat(2);
    expect(check(`theme: tides\nfindings:\n${twice}`)[0]).toMatch(/^7 .*two findings/);
  });

  test('in a file that cannot be read is reported, not thrown', () => {
    expect(check('theme: [\n')[0]).toMatch(/cannot be read/);
    expect(check('theme: tides\nfindings:\n  - plan: moon\n')[0]).toMatch(/^3 /);
  });
});

describe('the findings of the site', () => {
  test('are sound: every theme, every labelled city that speaks of it', () => {
    const { files, problems } = readFindings('content/findings');
    expect(problems).toEqual([]);
    expect(files.map(({ findings }) => findings.theme).sort()).toEqual(
      loadThemes('.')
        .map(({ id }) => id)
        .sort(),
    );
    const excerpts = cities.flatMap((city) => city.excerpts);
    const ofLabelled = cities.flatMap((city) => (city.labelled ? city.excerpts : []));
    const faults = checkFindings(
      files,
      cities.flatMap(({ plan }) => plan.clauses),
      excerpts,
    );
    expect([...faults, ...missingFindings(files, ofLabelled)]).toEqual([]);
  });

  test('take their numbers from their quotes', () => {
    const years = /20\d\d ?年/gu;
    const numbers = (text: string) => text.replaceAll(years, '').match(/\d+(?:\.\d+)?/gu) ?? [];
    for (const { findings } of readFindings('content/findings').files) {
      for (const { plan, sentence, quote } of findings.findings) {
        const stated = numbers(quote);
        expect(stated, `${findings.theme} ${plan}`).toEqual(expect.arrayContaining([...numbers(sentence)]));
      }
    }
  });

  test('are short', () => {
    const all = readFindings('content/findings').files.flatMap(({ findings }) => findings.findings);
    expect(all.filter(({ sentence }) => sentence.replace(/\s/gu, '').length > 40)).toEqual([]);
    expect(themes).toHaveLength(18);
  });
});
