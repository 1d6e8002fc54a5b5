import type { Clause } from '../../src/model/index.ts';

/** A sentence that leads in a list of conditions: `应当具备下列条件：`, `有下列情形之一的，解除协议：`. */
const leads = /(?:下列|以下|如下)[^，。；：]{0,6}(?:条件|情形)[^。]{0,40}[：:]\s*$/u;

/** Returns a function that tells whether a clause is an item of a list of conditions: its numbers are such. */
export function conditionItems(clauses: readonly Clause[]): (clause: Clause) => boolean {
  const items = new Set<Clause>();
  let led = '';
  for (const clause of clauses) {
    if (clause.kind !== 'item') led = leads.test(clause.text) ? clause.section : '';
    else if (led !== '' && led === clause.section) items.add(clause);
  }
  return (clause) => items.has(clause);
}
