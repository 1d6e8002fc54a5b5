import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const source = stripTypeScriptTypes(readFileSync('src/client/draft/fill.ts', 'utf8')).replace(
  'export {};',
  '',
);

/** Runs code in a world that lacks what is to be filled in, once it is. */
const runFilled = (code: string): unknown =>
  runInNewContext(
    `for (const name of ['at', 'findLast', 'findLastIndex']) delete Array.prototype[name];
     delete String.prototype.at; delete Map.groupBy;\n${source}\nJSON.stringify(${code})`,
  );

test('what is missing is filled in as it is meant', () => {
  expect(runFilled(`[[1, 2, 3].at(-1), [1].at(5), 'abc'.at(-2)]`)).toBe('[3,null,"b"]');
  expect(runFilled('[[1, 2, 3].findLast((n) => n < 3), [1, 2].findLastIndex((n) => n > 5)]')).toBe('[2,-1]');
  expect(runFilled('[...Map.groupBy([1, 2, 3].keys(), (n) => n % 2)]')).toBe('[[0,[0,2]],[1,[1]]]');
});

test('what is there is left alone', () => {
  expect(runInNewContext(`const own = Map.groupBy;\n${source}\nMap.groupBy === own`)).toBe(true);
});
