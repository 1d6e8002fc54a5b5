import type { Clause } from '../../src/model/index.ts';
import type { ReadTable, TableRow } from '../tables/read.ts';
import { dutyBracket } from './duties/brackets.ts';
import { groupsIn, type NamedGroup } from './duties/cells.ts';
import { partNames } from './duties/names.ts';
import { dutiesInProse } from './duties/prose.ts';
import { isLabelled, rolesIn } from './duties/roles.ts';
import type { ReadDuty } from './read-facts.ts';
import { readFigures, readSentences, type Sentence } from './words/reading.ts';

/** Clauses that give nobody a duty. */
const silent: ReadonlySet<string> = new Set(['toc', 'signature', 'heading', 'furniture', 'row']);

/**
 * Reads who leads, supports and answers: from the brackets that close clauses (one on a line of its own speaks for
 * the clause before it), from prose, and from the rows of task tables. Where some lead and others answer, there is a
 * record of each.
 */
export function responsibilitiesOf(clauses: readonly Clause[], tables: readonly ReadTable[]): ReadDuty[] {
  const written = clauses.flatMap((clause) => {
    const bracket = dutyBracket(clause.text);
    const rest = bracket ? clause.text.slice(0, bracket.start) : clause.text;
    const closing = bracket ? ofBracket(clause, clause.text.slice(bracket.start, bracket.end)) : [];
    return silent.has(clause.kind) ? closing : [...ofProse(clause, rest), ...closing];
  });
  const rows = tables.filter(({ kind }) => kind === 'tasks').flatMap((table) => table.rows);
  return [...written, ...rows.flatMap(ofRow)];
}

function ofRow(row: TableRow): ReadDuty[] {
  const records = recordsOf(row.clause, '', groupsIn(row));
  return records.map((record) => ({ ...record, certain: row.certain }));
}

function ofBracket(clause: Clause, quote: string): ReadDuty[] {
  const text = withoutDoubles(clause);
  const own = dutyBracket(text);
  const inner = own ? text.slice(own.inner.start, own.inner.end) : '';
  const mapped = readFigures(partNames(inner));
  const groups = rolesIn(mapped.text, { start: 0, end: mapped.text.length }).map((group) => ({
    ...group,
    names: group.names.map(({ start, end }) =>
      inner.slice(mapped.starts[start] ?? 0, mapped.starts[end] ?? inner.length).trim(),
    ),
  }));
  return recordsOf(clause, quote, groups);
}

function ofProse(clause: Clause, raw: string): ReadDuty[] {
  const parted = partNames(raw);
  return readSentences(parted).flatMap((sentence: Sentence) => {
    const { text } = sentence;
    const received = (from: number, to: number) => {
      const { start, end } = sentence.at(from, to);
      return raw.slice(start, end);
    };
    const groups = isLabelled(text) ? rolesIn(text, { start: 0, end: text.length }) : dutiesInProse(text);
    const named = groups.map((group) => ({
      ...group,
      names: group.names.map(({ start, end }) => received(start, end)),
    }));
    return recordsOf(clause, received(0, text.length), named);
  });
}

/** One record of those who lead with those who support, and one a role of those who answer. */
function recordsOf(
  { plan, eId, section, url }: Clause,
  quote: string,
  groups: readonly NamedGroup[],
): ReadDuty[] {
  const named = (role: (role: NamedGroup['role']) => boolean) =>
    groups.filter((group) => role(group.role)).flatMap(({ names }) => names);
  const support = named((role) => role === '配合');
  const roles = [...new Set(groups.map(({ role }) => role))].filter((role) => role !== '配合');
  const open = (role: NamedGroup['role']) =>
    groups.some((group) => group.open && (group.role === role || group.role === '配合'));
  const record = { plan, eId, section, quote, certain: true, url };
  if (roles.length === 0 && support.length > 0)
    return [{ ...record, lead: [], support, role: '' as const, open: open('配合') }];
  return roles.map((role, at) => {
    const supporting = at === 0 ? support : [];
    return {
      ...record,
      lead: named((own) => own === role),
      support: supporting,
      role: role as ReadDuty['role'],
      open: open(role),
    };
  });
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
