import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorsOf } from '../../scripts/facts/indicator-rows.ts';
import { responsibilitiesOf } from '../../scripts/facts/responsibilities.ts';
import { tasksOf } from '../../scripts/facts/tasks.ts';
import { parsePlan } from '../../scripts/parse/parse.ts';
import { readHead, tablesIn } from '../support/heads.ts';

const folder = 'tests/parse/cases';

/** What a case shows: outline, clauses, remarks and facts, short enough to be read in a diff. */
function summary(text: string) {
  const { metadata, sections, clauses } = parsePlan('case', text, {}, readHead);
  const tables = tablesIn(clauses);
  const tasks = tasksOf(tables);
  return {
    metadata,
    sections: sections.map(({ kind, eId, label, title }) => `${kind} ${eId} [${label}] ${title}`),
    clauses: clauses.map(
      ({ kind, eId, text, lead }) => `${kind} ${eId} ${text.slice(0, lead)}|${text.slice(lead)}`,
    ),
    remarks: clauses.flatMap(({ eId, issues }) =>
      issues.map((note) => `${note.line} ${note.key} ${eId} ${note.detail}`),
    ),
    indicators: indicatorsOf(tables, clauses).map(({ name, baseline, target, kind, certain }) => {
      return [name, baseline.text, baseline.value, target.text, target.value, kind, certain].join(' / ');
    }),
    tasks: tasks.map(({ no, breakdown, measures, lead, support, deadline, inherited, repeated }) => {
      return { no, breakdown, measures, lead, support, deadline, inherited, repeated };
    }),
    responsibilities: responsibilitiesOf(clauses, []).map(({ eId, section, lead, support }) => {
      return { eId, section, lead, support };
    }),
  };
}

test('every case is a text and what is expected of it', () => {
  const names = (ending: string) =>
    readdirSync(folder).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []));
  expect(names('.json')).toEqual(names('.txt'));
});

describe('a case reads as expected', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  test.each(names)('%s', async (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const expected = `${import.meta.dirname}/cases/${name.replace('.txt', '.json')}`;
    await expect(`${JSON.stringify(summary(text), null, 2)}\n`).toMatchFileSnapshot(expected);
  });
});
