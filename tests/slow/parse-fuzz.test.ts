import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../scripts/parse/parse.ts';
import { findLoss } from '../../scripts/parse/round-trip.ts';
import { clause, section } from '../../src/model/index.ts';
import { seeds } from '../parse/seeds.ts';
import { readHead } from '../support/heads.ts';

const cases = 'tests/parse/cases';
/** The seeds, and texts of other forms: statutes, decimals, broken lines, web pages, work points. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ...seeds,
  ...readdirSync(cases)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(`${cases}/${name}`, 'utf8')] as const),
];

const noise = [
  ...[
    '\t',
    '**',
    '专栏 3 甲',
    '一、',
    '（二）乙',
    '1.',
    '——丙',
    '①丁',
    '注：',
    '“',
    '（',
    '。',
    '110',
    '<sup>',
    '序号',
  ],
  ...[
    '附  件',
    '目录',
    '\u3000',
    '🀄',
    '第三条 戊',
    '第二章',
    '1.1 己',
    '㈠',
    'Ⅰ．',
    'A.',
    '— 3 —',
    '5',
    '<script>',
  ],
  ...[
    '文号：',
    '二〇二二年四月二日',
    '2021年2月30日',
    '某市人民政府',
    '| 甲 | 乙 |',
    '|---|---|',
    '\u00ad',
    '\u200b',
    '\u202e',
  ],
  ...['\u2028', '\v', '\f', '\u0085', '\0', '\ufeff', '\ud800', '⼀、', '発', '---', '- ', '# '],
];

/** One change of a text at a line: what is done, where, and with what. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'drop', 'double', 'swap', 'split', 'mark', 'indent', 'insert', 'put', 'glue'),
  line: fc.nat(2000),
  at: fc.nat(60),
  salt: fc.constantFrom(...noise),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** The lines that take the place of `line` and the one after it. */
function changed({ kind, at, salt }: Change, line: string, next: string): string[] {
  switch (kind) {
    case 'cut':
      return [line.slice(0, at), next];
    case 'drop':
      return [next];
    case 'double':
      return [line, line, next];
    case 'swap':
      return [next, line];
    case 'split':
      return [line.slice(0, at), '', line.slice(at), next];
    case 'mark':
      return [`## **${line}**`, next];
    case 'indent':
      return [`\t${line}`, next];
    case 'insert':
      return [salt, line, next];
    case 'put':
      return [line.slice(0, at) + salt + line.slice(at), next];
    default:
      return [line + next];
  }
}

function mutate(text: string, changes: readonly Change[]): string {
  const lines = text.split('\n');
  for (const one of changes) {
    const at = one.line % Math.max(1, lines.length);
    lines.splice(at, 2, ...changed(one, lines[at] ?? '', lines[at + 1] ?? ''));
  }
  return lines.join('\n');
}

/** What must hold of every text: nothing lost, ids unique, every record in its schema, lines in order. */
function proves(text: string): void {
  const { clauses, sections } = parsePlan('moon', text, {}, readHead);
  expect(findLoss(text, clauses)).toBeNull();
  expect(new Set(clauses.map(({ eId }) => eId)).size).toBe(clauses.length);
  for (const record of clauses) clause.parse(record);
  for (const record of sections) section.parse(record);
  const ids = new Set(sections.map(({ eId }) => eId));
  expect(sections.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([]);
  const firsts = clauses.filter(({ kind }) => kind !== 'furniture').map(({ lines }) => lines[0]);
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
}

const mutants = 4000;

describe('no mutated text loses a character', () => {
  test.each(texts)('%s', (_, text) => {
    const changes = fc.array(change, { minLength: 1, maxLength: 8 });
    const property = fc.property(changes, (list) => proves(mutate(text, list)));
    fc.assert(property, { numRuns: Math.ceil(mutants / texts.length), seed: 20261125 });
  });

  test('any soup of marks', () => {
    const soup = fc.array(fc.tuple(fc.constantFrom(...noise), fc.boolean()), { maxLength: 40 });
    const property = fc.property(soup, (parts) => {
      proves(parts.map(([salt, ends]) => salt + (ends ? '\n' : '')).join(''));
    });
    fc.assert(property, { numRuns: 1000, seed: 20261125 });
  });

  test('any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), proves), {
      numRuns: 1000,
      seed: 20261125,
    });
  });
});
