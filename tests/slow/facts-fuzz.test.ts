import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentsOf } from '../../scripts/facts/commitments.ts';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import { type Clause, commitment, deadline } from '../../src/model/index.ts';
import { cities, clausesOf, sectionsOf } from '../facts/content.ts';
import { tablesIn } from '../support/heads.ts';

const noise = [
  '％',
  '1,',
  '〔2021〕',
  '每',
  '不低于',
  '至',
  '~',
  '年',
  '\t',
  '\n',
  '。',
  '“',
  '百分之',
  '9'.repeat(30),
  '个',
  '😀',
];

/** A cut in a text, what is put there, and whether what stood there is doubled. */
const mutation = fc.record({
  at: fc.nat(1000),
  length: fc.nat(20),
  salt: fc.constantFrom(...noise),
  doubled: fc.boolean(),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(text: string, { at: asked, length, salt, doubled }: Mutation): string {
  const at = asked % (text.length + 1);
  const middle = doubled ? text.slice(at, at + length).repeat(2) : '';
  return `${text.slice(0, at)}${salt}${middle}${text.slice(at + length)}`;
}

/** What is read of one clause; who answers for it is told by the whole document. */
const readCommitment = commitment.omit({ bodies: true });
const readDeadline = deadline.omit({ bodies: true, themes: true });

test.each(cities)(
  'mutated clauses of %s never break the extraction, and what it finds is always in the text',
  (city) => {
    const sections = sectionsOf(city);
    const run = (clause: Clause, mutations: Mutation[]) => {
      const text = mutations.reduce(mutate, clause.text);
      const clauses = [{ ...clause, text }];
      for (const found of commitmentsOf(clauses, sections, [], undefined, tablesIn(clauses))) {
        expect(readCommitment.safeParse(found).success, JSON.stringify(found)).toBe(true);
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(text).toContain(found.quote);
      }
      for (const found of deadlinesOf(clauses, [], sections)) {
        expect(readDeadline.safeParse(found).success, JSON.stringify(found)).toBe(true);
        expect(found.quote).toContain(found.when);
      }
    };
    const clauses = fc.constantFrom(...clausesOf(city));
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(clauses, mutations, run), { numRuns: 1000, seed: 20_261_122 });
  },
);
