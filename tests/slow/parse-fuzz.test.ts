import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../scripts/parse/parse.ts';
import { findLoss } from '../../scripts/parse/round-trip.ts';
import { randomFrom } from '../../scripts/system/random.ts';
import { clause, section } from '../../src/model/index.ts';
import { seeds } from '../parse/seeds.ts';
import { readHead } from '../support/heads.ts';

const noise = [
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
  '附  件',
  '目录',
  '\u3000',
  '🀄',
];
type Mutation = (lines: string[], at: number, next: () => number) => void;

const mutations: Record<string, Mutation> = {
  cut: (lines, at, next) => lines.splice(at, 1, (lines[at] ?? '').slice(0, Math.floor(next() * 20))),
  drop: (lines, at) => lines.splice(at, 1),
  double: (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  swap: (lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
  split: (lines, at, next) => {
    const line = lines[at] ?? '';
    const middle = Math.floor(next() * line.length);
    lines.splice(at, 1, line.slice(0, middle), '', line.slice(middle));
  },
  marks: (lines, at) => lines.splice(at, 1, `## **${lines[at] ?? ''}**`),
  indent: (lines, at) => lines.splice(at, 1, `\t${lines[at] ?? ''}`),
  noise: (lines, at, next) => lines.splice(at, 0, noise[Math.floor(next() * noise.length)] ?? ''),
  glue: (lines, at) => lines.splice(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? '')),
};

function mutate(seed: string, next: () => number): string {
  const lines = seed.split('\n');
  const names = Object.keys(mutations);
  for (let count = 1 + Math.floor(next() * 8); count > 0; count -= 1) {
    const name = names[Math.floor(next() * names.length)] ?? 'drop';
    mutations[name]?.(lines, Math.floor(next() * lines.length), next);
  }
  return lines.join('\n');
}

const rounds = 500;

describe.each([...seeds])('%s', (city, seed) => {
  test(`survives ${rounds} mutations without a lost character or a double id`, () => {
    const next = randomFrom(city.length * 7919 + seed.length);
    for (let round = 0; round < rounds; round += 1) {
      const text = mutate(seed, next);
      const parsed = parsePlan(city, text, {}, readHead);
      expect(findLoss(text, parsed.clauses), `round ${round}`).toBeNull();
      const ids = parsed.clauses.map(({ eId }) => eId);
      expect(new Set(ids).size, `round ${round}`).toBe(ids.length);
      if (round % 25 === 0) {
        for (const record of parsed.clauses) clause.parse(record);
        for (const record of parsed.sections) section.parse(record);
      }
    }
  });
});

test('any soup of marks parses without loss', () => {
  const next = randomFrom(42);
  for (let round = 0; round < 1000; round += 1) {
    const soup = Array.from({ length: 30 }, () => {
      return (noise[Math.floor(next() * noise.length)] ?? '') + (next() < 0.5 ? '\n' : '');
    }).join('');
    expect(findLoss(soup, parsePlan('soup', soup, {}, readHead).clauses), soup).toBeNull();
  }
});
