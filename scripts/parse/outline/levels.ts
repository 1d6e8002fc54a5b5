import type { Form, NumberForm } from '../base/types.ts';
import { fixedRank } from '../constructs/number-forms.ts';
import type { Group } from './nesting.ts';

/** Deepest level that is told apart. */
const deepest = 9;
/** Share of the paragraphs of a form that must stand beneath another before it counts as the form above. */
const leastShare = 0.1;

/** The levels of a document's forms. */
export interface Levels {
  /** Level of the members of a group, from 1. */
  readonly levelOf: (group: Group) => number;
  /** Level of a form; undefined where no group of the document has it. */
  readonly levelOfForm: (number: NumberForm) => number | undefined;
}

/**
 * Learns the level of each form from the groups of headings: one below the deepest form it stands beneath. The fixed
 * forms of statutes have the level of their own place instead: an article is one below the chapter or section it is in.
 */
export function levelsOf(groups: readonly Group[]): Levels {
  const forms = new Map<Form, number>();
  const own = new Map<Group, number>();
  const levelOf = (group: Group) => {
    if (group === none) return 0;
    return (fixedRank[group.form] ? own.get(group) : forms.get(group.form)) ?? 1;
  };
  const above = formsAbove(groups);
  const fixed = groups.filter((group) => fixedRank[group.form]);
  // Each round settles what is one step further from the top; forms that go round in a circle stop at the deepest.
  for (let round = 0, before = ''; round < deepest; round += 1) {
    for (const group of fixed) own.set(group, levelOf(parentOf(group)) + 1);
    for (const [form, parents] of above) forms.set(form, beneath(parents.map(levelOf)));
    const now = [...forms, ...own.values()].join(' ');
    if (now === before) break;
    before = now;
  }
  return { levelOf, levelOfForm: (number) => forms.get(number) };
}

/** The level below the deepest of several. */
function beneath(levels: readonly number[]): number {
  return Math.min(levels.reduce((most, level) => Math.max(most, level), 0) + 1, deepest);
}

/** Stands for the top of a document. */
const none: Group = { form: 'han', members: [], above: null, announced: false };

function parentOf({ above }: Group): Group {
  return above?.group ?? none;
}

/** For each form that is not fixed, the groups it stands beneath, those with a small share left out. */
function formsAbove(groups: readonly Group[]): Map<Form, Group[]> {
  const totals = new Map<Form, number>();
  const counts = new Map<string, number>();
  const key = (group: Group) => `${group.form}<${group.above ? group.above.group.form : ''}`;
  const reverse = (group: Group) => `${group.above?.group.form}<${group.form}`;
  for (const group of groups) {
    totals.set(group.form, (totals.get(group.form) ?? 0) + group.members.length);
    counts.set(key(group), (counts.get(key(group)) ?? 0) + group.members.length);
  }
  const above = new Map<Form, Group[]>();
  for (const group of groups) {
    if (fixedRank[group.form]) continue;
    const count = counts.get(key(group)) ?? 0;
    const parents = above.get(group.form) ?? [];
    const isUsual = count >= leastShare * (totals.get(group.form) ?? 1);
    if (isUsual && count > (counts.get(reverse(group)) ?? 0)) parents.push(parentOf(group));
    above.set(group.form, parents);
  }
  return above;
}
