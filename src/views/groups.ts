import type { Clause, GroupMention, Plan, TargetGroup } from '../model/index.ts';
import { groupBy } from '../read/group.ts';
import { mapNormalised, normalise, receivedSpan } from '../writing/fold.ts';
import type { Range } from '../writing/ranges.ts';
import { trimSpan } from '../writing/sentences.ts';
import { variants } from '../writing/variants.ts';

/** What one plan says of a group. */
export interface GroupCell {
  readonly plan: Plan;
  /** False where the plan has no clauses: then nothing is known. */
  readonly parsed: boolean;
  readonly mentions: readonly GroupMention[];
}

/** A target group over all plans. */
export interface GroupRow {
  readonly group: TargetGroup;
  readonly cells: readonly GroupCell[];
  /** Number of plans that speak of it. */
  readonly speaking: number;
}

/** What the rows are made of. */
export interface GroupSource {
  readonly people: readonly TargetGroup[];
  readonly plans: readonly Plan[];
  readonly groups: readonly GroupMention[];
  /** City ids of the plans that could be read. */
  readonly parsed: ReadonlySet<string>;
}

const total = ({ cells }: GroupRow): number => cells.reduce((sum, { mentions }) => sum + mentions.length, 0);

/** Returns the target groups, those that most plans speak of first, each with what every plan says of it. */
export function groupRows({ people, plans, groups, parsed }: GroupSource): GroupRow[] {
  const mentions = groupBy(groups, ({ group, plan }) => `${group} ${plan}`);
  const rows = people.map((group): GroupRow => {
    const cells = plans.map((plan) => ({
      plan,
      parsed: parsed.has(plan.id),
      mentions: mentions.get(`${group.id} ${plan.id}`) ?? [],
    }));
    return { group, cells, speaking: cells.filter((cell) => cell.mentions.length > 0).length };
  });
  return rows.sort((a, b) => b.speaking - a.speaking || total(b) - total(a));
}

/** Returns the city ids of the plans that have clauses. */
export const parsedPlans = (clauses: readonly Pick<Clause, 'plan'>[]): Set<string> =>
  new Set(clauses.map(({ plan }) => plan));

/** Returns where the wordings of a mention stand in its sentence as printed, in order and without overlaps. */
export function wordMarks({ text, words }: Pick<GroupMention, 'text' | 'words'>): Range[] {
  const mapped = mapNormalised(text, variants());
  const marks: Range[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const read = normalise(word, variants());
    for (let at = mapped.text.indexOf(read); at >= 0; at = mapped.text.indexOf(read, at + read.length)) {
      const span = trimSpan(text, receivedSpan(mapped, at, at + read.length));
      if (!marks.some(({ start, end }) => span.start < end && start < span.end)) marks.push(span);
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}
