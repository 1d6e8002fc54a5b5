import { expect, test } from 'vitest';
import { readRecords } from '../../scripts/pipeline/read.ts';
import { validateFile } from '../../scripts/pipeline/validate.ts';
import { textOf } from '../support/sources.ts';

const plan = textOf('content/plans/yulin.json');
const said = (file: string, text: string) =>
  validateFile(file, text)
    .map(({ line, message }) => `${line} ${message}`)
    .join('\n');

test('what stands in content/ fits its schema', () => {
  expect(said('content/plans/yulin.json', plan)).toBe('');
  expect(said('content/ids.lock.json', textOf('content/ids.lock.json'))).toBe('');
});

test('a day that no calendar has is reported with its line', () => {
  const broken = plan.replace(/"date": .*,/u, '"date": "2021-02-30",');
  const line = broken.split('\n').findIndex((each) => each.includes('2021-02-30')) + 1;
  expect(said('content/plans/yulin.json', broken)).toMatch(new RegExp(`^${line} .*date`));
});

test.each([
  ['no JSON', '{\n"plan": ', /^2 /],
  ['another city’s', '{ "plan": "ebb", "deadlines": [] }', /holds the plan ebb/],
  ['a record without its fields', '{ "plan": "yulin", "deadlines": [{}] }', /deadlines\.0/],
  ['a field that is unheard of', '{ "plan": "yulin", "deadlines": [], "tide": 1 }', /tide/],
  ['null', 'null', /^1 /],
])('a file of deadlines that is %s is reported', (_, text, sentence) => {
  expect(said('content/deadlines/yulin.json', text)).toMatch(sentence);
});

test('a broken lock is reported, not thrown', () => {
  expect(said('content/ids.lock.json', 'null')).not.toBe('');
  expect(said('content/ids.lock.json', '{')).not.toBe('');
});

test('reading a file that is missing or invalid throws what is wrong with it', () => {
  const files = (text: string | null) => ({ bytes: () => null, text: () => text, list: () => [] });
  expect(() => readRecords(files(null), 'tasks', 'moon')).toThrow(/content\/tasks\/moon\.json:0: .*missing/);
  expect(() => readRecords(files('[]'), 'tasks', 'moon')).toThrow(/content\/tasks\/moon\.json:1: /);
});
