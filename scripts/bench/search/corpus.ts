import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause } from '../../../src/model/clause.ts';
import { normalise } from '../../../src/writing/fold.ts';
import { randomFrom } from '../../system/random.ts';
import { ROOT } from '../../system/root.ts';

/** A plan of the bench: its id and its clauses. */
export interface BenchPlan {
  id: string;
  clauses: Pick<Clause, 'eId' | 'kind' | 'text'>[];
}

/** The real plans, from the content. */
export function realPlans(): BenchPlan[] {
  const dir = join(ROOT, 'content/clauses');
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { plan, clauses } = JSON.parse(readFileSync(join(dir, file), 'utf8')) as {
        plan: string;
        clauses: Clause[];
      };
      return { id: plan, clauses: clauses.map(({ eId, kind, text }) => ({ eId, kind, text })) };
    });
}

/** New words a plan brings: names of places, bodies and projects, two to four characters each. */
const ownWords = 40;
/** Chance that a clause gets a word exchanged, and that the word is one that no other plan has used. */
const exchanged = 0.6;
const fresh = 0.4;
/** Chance that a clause is taken from another plan than the one that is varied. */
const borrowed = 0.3;

/** Writes further plans after the five: seeded, with a vocabulary that keeps growing. */
class Writer {
  private readonly random = randomFrom(5);
  private readonly known: string[] = [];
  private readonly sources: readonly BenchPlan[];

  constructor(sources: readonly BenchPlan[]) {
    this.sources = sources;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  private coin(): string {
    const char = () => String.fromCharCode(0x4e00 + this.below(6000));
    return Array.from({ length: 2 + this.below(3) }, char).join('');
  }

  private vary(text: string, own: readonly string[]): string {
    if (this.random() > exchanged || text.length < 8) return text;
    const word = this.random() < fresh || this.known.length === 0 ? this.pick(own) : this.pick(this.known);
    const at = this.below(text.length - word.length);
    return text.slice(0, at) + word + text.slice(at + word.length);
  }

  plan(index: number): BenchPlan {
    const own = Array.from({ length: ownWords }, () => this.coin());
    const model = this.sources[index % this.sources.length]!;
    const clauses = model.clauses.map((clause, at) => {
      const source = this.random() < borrowed ? this.pick(this.pick(this.sources).clauses) : clause;
      return { eId: `p_${at + 1}`, kind: source.kind, text: this.vary(source.text, own) };
    });
    this.known.push(...own);
    return { id: `city-${index}`, clauses };
  }
}

/** `count` plans: the five real ones, then variations of them. */
export function benchPlans(count: number): BenchPlan[] {
  const real = realPlans();
  const writer = new Writer(real);
  return Array.from({ length: count }, (_, index) => real[index] ?? writer.plan(index));
}

/** A clause with the number that stands for it in all engines. */
export interface BenchClause {
  number: number;
  norm: string;
}

/** All clauses of the plans, numbered in order. */
export function numberedClauses(plans: readonly BenchPlan[]): BenchClause[] {
  return plans
    .flatMap(({ clauses }) => clauses)
    .map(({ text }, number) => ({ number, norm: normalise(text) }));
}

/** Words that people look for, asked at every size. */
const words = [
  '医保',
  '基金监管',
  '按病种付费',
  'DRG',
  '异地就医直接结算',
  '70%',
  '“互联网+”',
  '集中带量采购',
  '长期护理保险',
  '医疗救助',
  '大病保险',
  '飞行检查',
  '信用',
  '总额预算',
  '床日',
  '门诊统筹',
  '生育保险',
  '电子凭证',
  '谈判药品',
  '欺诈骗保',
];

/** `count` queries: common words, then stretches of 1 to 20 characters of random clauses. */
export function benchQueries(clauses: readonly BenchClause[], count: number): string[] {
  const random = randomFrom(20261122);
  const queries = new Set(words);
  while (queries.size < count) {
    const { norm } = clauses[Math.floor(random() * clauses.length)]!;
    const start = Math.floor(random() * norm.length);
    const query = norm.slice(start, start + 1 + Math.floor(random() * 20));
    // What would be an operator of one engine or another is left to the tests.
    if (!/^-|["]/u.test(query)) queries.add(query);
  }
  return [...queries].slice(0, count);
}
