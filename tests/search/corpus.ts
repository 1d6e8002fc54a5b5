import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause } from '../../src/model/index.ts';
import { type SearchPlan, unpack } from '../../src/search/corpus.ts';
import { packPlan } from '../../src/search/pack.ts';

/** A clause for a test: its text, and what else matters. */
export interface TestClause {
  text: string;
  kind?: Clause['kind'];
  top?: string;
  themes?: number[];
  lead?: number;
}

/** The themes that test plans refer to by number. */
export const themes = [
  { id: 'payment', title: '支付方式', words: ['支付方式', '按病种'] },
  { id: 'funds', title: '基金监管', words: ['基金监管'] },
];

/** A plan ready to be searched, from clause texts. */
export function testPlan(id: string, clauses: (TestClause | string)[], order = 0): SearchPlan {
  const full = clauses.map((clause) => (typeof clause === 'string' ? { text: clause } : clause));
  const packed = packPlan(
    full.map(({ text, kind = 'paragraph', top = '', themes: on = [], lead = 0 }, index) => ({
      eId: `p_${index + 1}`,
      kind,
      text,
      lead,
      place: `位${index + 1}`,
      top,
      themes: on,
    })),
  );
  return unpack(
    packed,
    { id, city: id.toUpperCase(), title: `${id}规划`, docNumber: '', hue: 'hue-0' },
    order,
    themes,
  );
}

/** All clauses of the site's content, plan by plan in the order of their file names. */
export function contentClauses(): Clause[] {
  const dir = join(import.meta.dirname, '../../content/clauses');
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => (JSON.parse(readFileSync(join(dir, file), 'utf8')) as { clauses: Clause[] }).clauses);
}
