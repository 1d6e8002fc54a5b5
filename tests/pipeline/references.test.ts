import { expect, test } from 'vitest';
import type { PlanContent } from '../../scripts/pipeline/plan.ts';
import { checkReferences } from '../../scripts/pipeline/references.ts';
import { namesOf } from '../../src/model/content.ts';
import { clauseOf, ruleOf, sectionOf, themeOf } from '../themes/fixtures.ts';

const themes = [themeOf([ruleOf('moon')])];

/** Faults of a made-up plan of one section and one clause, with what a test puts beside them. */
function faults(records: Record<string, readonly object[]>): string[] {
  const content = {
    ...Object.fromEntries(namesOf('cities').map((name) => [name, []])),
    plan: { id: 'moon' },
    sections: [sectionOf('sec_1', '夜')],
    clauses: [clauseOf('看月。')],
    ...records,
  } as unknown as PlanContent;
  return checkReferences(content, themes).map(({ file, message }) => `${file} ${message}`);
}

test('records that agree have no fault', () => {
  expect(faults({ deadlines: [{ plan: 'moon', eId: 'sec_1__p_1' }] })).toEqual([]);
});

test('an empty section or parent refers to nothing', () => {
  expect(faults({ clauses: [clauseOf('看月。', { section: '' })], sections: [] })).toEqual([]);
});

test.each([
  [
    'deadlines',
    { deadlines: [{ plan: 'moon', eId: 'sec_9' }] },
    /deadlines.*sec_9 does not stand in clauses/,
  ],
  ['tasks', { tasks: [{ plan: 'moon', eId: 'sec_9' }] }, /tasks.*sec_9 does not stand in clauses/],
  [
    'clauses',
    { clauses: [clauseOf('月', { section: 'sec_9' })] },
    /clauses.*sec_9 does not stand in sections/,
  ],
  [
    'sections',
    { sections: [sectionOf('sec_1', '夜', 'sec_9')] },
    /sections.*sec_9 does not stand in sections/,
  ],
])('a reference of %s to nothing is a fault', (_, records, sentence) => {
  expect(faults(records).join('\n')).toMatch(sentence);
});

test('two clauses with one id are a fault', () => {
  expect(faults({ clauses: [clauseOf('看月。'), clauseOf('望月。')] }).join('\n')).toMatch(
    /sec_1__p_1 stands twice/,
  );
});

test('an excerpt that misquotes, or names an unknown issue, is a fault', () => {
  const excerpt = {
    theme: 'tides',
    plan: 'moon',
    eId: 'sec_1__p_1',
    start: 0,
    end: 2,
    text: '看日',
    issues: ['ten'],
  };
  const found = faults({ excerpts: [excerpt] }).join('\n');
  expect(found).toMatch(/unknown issue tides\/ten/);
  expect(found).toMatch(/does not read “看日…” at 0/);
});
