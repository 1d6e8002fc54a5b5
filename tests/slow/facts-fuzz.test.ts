import { expect, test } from 'vitest';
import { commitmentsOf } from '../../scripts/facts/commitments.ts';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import { commitment, deadline } from '../../src/model/index.ts';
import { cities, clausesOf, sectionsOf } from '../facts/content.ts';

/** A seeded generator of numbers from 0 to 1, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

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

/** Cuts, doubles and salts a text. */
function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 20);
  const salt = noise[Math.floor(random() * noise.length)] ?? '';
  const middle = random() < 0.5 ? '' : text.slice(at, at + length).repeat(2);
  return `${text.slice(0, at)}${salt}${middle}${text.slice(at + length)}` || salt;
}

test('mutated clauses never break the extraction, and what it finds is always in the text', () => {
  const random = seeded(20_261_122);
  for (const city of cities) {
    const sections = sectionsOf(city);
    for (let round = 0; round < 10; round += 1) {
      const clauses = clausesOf(city).map((clause) => ({ ...clause, text: mutate(clause.text, random) }));
      const texts = new Map(clauses.map((clause) => [clause.eId, clause.text]));
      for (const found of commitmentsOf(clauses, sections, [])) {
        expect(commitment.safeParse(found).success, JSON.stringify(found)).toBe(true);
        expect(texts.get(found.eId)?.slice(found.start, found.end)).toBe(found.text);
        expect(texts.get(found.eId)).toContain(found.quote);
      }
      for (const found of deadlinesOf(clauses, [], sections)) {
        expect(deadline.safeParse(found).success, JSON.stringify(found)).toBe(true);
        expect(found.quote).toContain(found.when);
      }
    }
  }
});
