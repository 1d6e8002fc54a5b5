import type { Clause, Responsibility, Task } from '../../src/model/index.ts';

/** A bracket that closes a clause and says who leads and who supports: `（市医保局牵头，市财政局配合）`. */
const bracket = /[（(]([^（）()]{2,400}(?:牵头|负责|配合))[）)]\s*$/u;

/** Reads who leads and who supports, from the brackets that close clauses and from the rows of task tables. */
export function responsibilitiesOf(clauses: readonly Clause[], tasks: readonly Task[]): Responsibility[] {
  const fromBrackets = clauses.flatMap((clause) => {
    const found = bracket.exec(clause.text);
    if (!found) return [];
    const { plan, eId, section, url } = clause;
    const names = bracket.exec(withoutDoubles(clause))?.[1] ?? '';
    return [{ plan, eId, section, quote: found[0].trim(), ...readBracket(names), url }];
  });
  const sectionOf = new Map(clauses.map((clause) => [clause.eId, clause.section]));
  const fromTasks = tasks.map(({ plan, eId, lead, support, url }) => {
    return { plan, eId, section: sectionOf.get(eId) ?? '', quote: '', lead, support, url };
  });
  return [...fromBrackets, ...fromTasks];
}

/** Splits a bracket into its bodies: those before 牵头 or 负责 lead, those before 配合 support. */
export function readBracket(text: string): { lead: string[]; support: string[] } {
  const lead: string[] = [];
  const support: string[] = [];
  let open: string[] = [];
  for (const part of text.split(/[，,；;]/u)) {
    const role = /(?:分别|共同|等)*(牵头|负责|配合)$/u.exec(part);
    open.push(...namesOf(role ? part.slice(0, role.index) : part));
    if (!role) continue;
    (role[1] === '配合' ? support : lead).push(...open);
    open = [];
  }
  return { lead, support: [...support, ...open] };
}

/** The text without a character that was printed on both sides of a page break: `、市|市财政局` → `、市财政局`. */
function withoutDoubles({ text, joins }: Clause): string {
  const doubled = joins.filter(
    ({ offset }) => text[offset] === text[offset - 1] && text[offset - 2] === '、',
  );
  return doubled.reduceRight(
    (repaired, { offset }) => repaired.slice(0, offset) + repaired.slice(offset + 1),
    text,
  );
}

/** Names between 、, without a closing 等. */
function namesOf(text: string): string[] {
  return text
    .split('、')
    .map((name) => name.trim().replace(/等$/u, ''))
    .filter((name) => name !== '');
}
