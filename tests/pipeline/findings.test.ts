import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkFindings, missingFindings, readFindings } from '../../scripts/pipeline/findings.ts';
import { loadThemes } from '../../scripts/quality/plans.ts';
import { excerptsOf } from '../../scripts/themes/excerpts.ts';
import type { Finding } from '../../src/model/finding.ts';
import { cityId, slug } from '../../src/model/ids.ts';
import { claimsOf, isAbsence } from '../../src/writing/claims.ts';
import { clauseOf, readerOf, ruleOf, sectionOf, themeOf } from '../themes/fixtures.ts';
import { cities, themes } from '../themes/plans.ts';

const clauses = [clauseOf('夜里看月，每月 15 日。')];
const excerpts = excerptsOf(
  { sections: [sectionOf('sec_1', '夜')], clauses, tables: [] },
  readerOf([themeOf([ruleOf('moon')])]),
);
/** What a reader has read of a finding: its sentence and what it rests on. */
const hashOf = ({ sentence, quotes }: Finding): string =>
  createHash('sha256')
    .update(JSON.stringify([sentence, quotes]))
    .digest('hex')
    .slice(0, 16);
/** A finding of one claim, as YAML. */
const entry = (plan: string, eId: string, quote: string, sentence = '看。') =>
  `  - plan: ${plan}\n    sentence: ${sentence}\n    quotes:\n      - eId: ${eId}\n        quote: ${quote}\n`;
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
    expect(check(`theme: tides\nfindings:\n${entry('moon', 'sec_1__p_1', '夜里看月')}`)).toEqual([]);
  });

  test('that misquotes, or names no clause, is reported with its line', () => {
    const wrong = entry('moon', 'sec_1__p_1', '夜里看日') + entry('mars', 'sec_1__p_1', '夜里看月');
    const found = check(`theme: tides\nfindings:\n${wrong}`);
    expect(found[0]).toMatch(/^3 .*看日/);
    expect(found[1]).toMatch(/^8 .*mars has no clause/);
  });

  const sound = (sentence: string, ...quotes: string[]) =>
    check(
      `theme: tides\nfindings:\n${entry('moon', 'sec_1__p_1', quotes[0] ?? '', sentence)}${quotes
        .slice(1)
        .map((quote) => `      - eId: sec_1__p_1\n        quote: ${quote}\n`)
        .join('')}`,
    );

  test('has a quote for each claim, and none for what is not written', () => {
    expect(sound('看月，每月 15 日；未写钟点。', '夜里看月', '每月 15 日')).toEqual([]);
    expect(sound('看月，每月 15 日。', '夜里看月')[0]).toMatch(/2 claims and has 1 quotes/);
    expect(sound('看月；未写钟点。', '夜里看月', '每月 15 日')[0]).toMatch(/1 claims and has 2 quotes/);
  });

  test('takes each number whole from the quote of its own claim', () => {
    expect(sound('15 日看月。', '夜里看月，每月 15 日')).toEqual([]);
    expect(sound('15 日看月。', '夜里看月')[0]).toMatch(/says 15/);
    expect(sound('5 日看月。', '每月 15 日')[0]).toMatch(/says 5/);
  });

  test('may not rest on a mere word', () => {
    expect(sound('看。', '看月')[0]).toMatch(/four letters/);
  });

  test('may be missing, as for a new city, but then that is known', () => {
    expect(check('theme: tides\nfindings: []\n')).toEqual([]);
    expect(missingFindings([], excerpts)[0]?.message).toMatch(/moon speaks of tides/);
  });

  test('stands once for a city', () => {
    const twice = entry('moon', 'sec_1__p_1', '夜里看月').repeat(2);
    expect(check(`theme: tides\nfindings:\n${twice}`)[0]).toMatch(/^8 .*two findings/);
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

  const all = readFindings('content/findings').files.flatMap(({ findings }) => findings.findings);
  const claims = all.flatMap(({ plan, sentence, quotes }) =>
    claimsOf(sentence)
      .filter((claim) => !isAbsence(claim))
      .map(({ text }, n) => ({ plan, text, ...quotes[n]! })),
  );

  test('say of what the plan only looks back on that it is done', () => {
    const looksBack = new Set(
      cities.flatMap(({ plan }) =>
        plan.sections
          .filter(({ eId, title }) => eId === 'sec_1' && /背景|形势|基础/.test(title))
          .map((section) => `${section.plan} ${section.eId}`),
      ),
    );
    const past = claims.filter(({ plan, eId }) => looksBack.has(`${plan} ${eId.split('__')[0]}`));
    expect(past.length).toBeGreaterThan(5);
    expect(past.filter(({ text }) => !/已|“十三五”|2020 年/.test(text))).toEqual([]);
  });

  test('name the State where only the State requires it', () => {
    const national = claims.filter(({ quote }) => quote.includes('国家要求'));
    expect(national.length).toBeGreaterThan(0);
    expect(national.filter(({ text }) => !text.startsWith('国家要求'))).toEqual([]);
  });

  test('say of the same things that one city writes nothing of them', () => {
    const silentOn = (theme: string, words: string) =>
      readFindings('content/findings')
        .files.filter(({ findings }) => findings.theme === theme)
        .flatMap(({ findings }) => findings.findings)
        .filter(({ sentence }) =>
          claimsOf(sentence).some((claim) => isAbsence(claim) && claim.text.includes(words)),
        )
        .map(({ plan }) => plan);
    expect(silentOn('enrolment-financing', '参保率')).toEqual(['ankang', 'jiyuan']);
    expect(silentOn('fund-supervision', '频次')).toEqual(['yulin', 'jiyuan']);
    expect(silentOn('budget-risk', '收支结余')).toEqual(['ankang', 'jiyuan']);
    expect(silentOn('public-service', '可办率')).toEqual(['ankang', 'jiyuan']);
    expect(silentOn('drg-dip-payment', '占比')).toEqual(['ankang', 'jiyuan']);
  });

  test('are those of eighteen themes', () => {
    expect(themes).toHaveLength(18);
  });
});

describe('the readings of findings against the texts', () => {
  const readings = z
    .array(
      z.strictObject({
        theme: slug,
        plan: cityId,
        hash: z.string().regex(/^[0-9a-f]{16}$/),
        readBy: z.string().min(1),
        date: z.iso.date(),
        verdict: z.enum(['borne', 'unread']),
        note: z.string().min(1),
      }),
    )
    .parse(JSON.parse(readFileSync('tests/gold/finding-readings.json', 'utf8')));
  const standing = readFindings('content/findings').files.flatMap(({ findings }) =>
    findings.findings.map((finding) => ({ key: `${findings.theme} ${finding.plan}`, hash: hashOf(finding) })),
  );
  const readingOf = new Map(readings.map((reading) => [`${reading.theme} ${reading.plan}`, reading]));

  test('there is one of each finding as it stands: a changed one must be read again', () => {
    const unread = standing.filter(({ key, hash }) => readingOf.get(key)?.hash !== hash);
    expect(unread).toEqual([]);
  });

  test('there is none of a finding that no longer stands, and no second one', () => {
    const keys = new Set(standing.map(({ key }) => key));
    expect([...readingOf.keys()].filter((key) => !keys.has(key))).toEqual([]);
    expect(readingOf.size).toBe(readings.length);
  });

  test('what waits for a reader is named', () => {
    const waiting = readings.filter(({ verdict }) => verdict === 'unread');
    console.info(
      `findings unread: ${waiting.map(({ theme, plan }) => `${theme}/${plan}`).join(' ') || 'none'}`,
    );
    expect(waiting.every(({ note }) => note.length > 10)).toBe(true);
  });
});
