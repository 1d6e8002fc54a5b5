import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  readAgainst,
  readJson,
  readJsonByHand,
  readYaml,
  type Structured,
} from '../../scripts/report/structured.ts';

const problemsOf = (read: () => Structured) =>
  readAgainst('f', z.unknown(), { key: 'finding-unreadable', read }).problems.map(({ line, column }) => [
    line,
    column,
  ]);

test.each([
  ['[\n  {"a": 1,}\n]', [2, 11]],
  ['{\n"a": 1', [2, 7]],
  ['', [1, 1]],
  ['[1, 2]\n]', [2, 1]],
  ['{\n"a": x}', [2, 6]],
  ['<<<<<<< HEAD\n{}', [1, 1]],
])('JSON that breaks: %j at %j', (text, place) => {
  expect(problemsOf(() => readJson(text))).toEqual([place]);
});

test('a key that stands twice in JSON written by hand', () => {
  const text = '{\n  "a": 1,\n  "b": {"c": 1, "c": 2}\n}';
  expect(problemsOf(() => readJsonByHand(text))).toEqual([[3, 17]]);
  expect(problemsOf(() => readJson(text))).toEqual([]);
});

test('YAML that breaks or says a thing twice', () => {
  expect(problemsOf(() => readYaml('a: 1\nb: "x'))).toHaveLength(1);
  expect(problemsOf(() => readYaml('a: 1\na: 2'))).toEqual([[2, 1]]);
});

test('YAML that grows without bound through aliases', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [at, name] of [...'bcdefghi'].entries()) {
    const above = 'abcdefgh'[at];
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${above}`).join(',')}]`);
  }
  const { problems } = readAgainst('f', z.unknown(), {
    key: 'finding-unreadable',
    read: () => readYaml(bomb.join('\n')),
  });
  expect(problems.map(({ message }) => message).join()).toMatch(/alias/u);
});

test('each fault of a schema is said, with the place of its value or of what lacks it', () => {
  const schema = z.array(z.strictObject({ a: z.string(), b: z.number() }));
  const read = () => readYaml('- a: 甲\n  b: 1\n- b: x\n');
  const { problems, data } = readAgainst('f', schema, { key: 'finding-unreadable', read });
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [3, 3],
    [3, 6],
  ]);
  expect(data).toBeNull();
});
