import type { Related } from './corpus.ts';

/** Share of the sentences of each plan (rows) that another (columns) says in the same words, 0 to 1; 1 for itself. */
export function sharesOf({ sentences, found }: Related, plans: readonly string[]): number[][] {
  const at = new Map(plans.map((plan, number) => [plan, number]));
  const [shared, all] = [plans.map(() => new Float64Array(plans.length)), new Float64Array(plans.length)];
  sentences.forEach(({ plan }, number) => {
    const own = at.get(plan);
    if (own === undefined) return;
    all[own]! += 1;
    const cities = new Set(
      found[number]!.flatMap((each) => (each.kind === 'same' ? sentences[each.sentence]!.plan : [])),
    );
    for (const city of cities) {
      const other = at.get(city);
      if (other !== undefined) shared[own]![other]! += 1;
    }
  });
  return shared.map((row, own) =>
    [...row].map((count, other) => (own === other ? 1 : count / Math.max(1, all[own]!))),
  );
}

/** A group of rows of a table of shares, by number, in the order in which they were joined. */
export type Group = readonly number[];

/**
 * Joins the rows that share most with each other, one pair of groups after the other, until so many groups are left
 * (average linkage); within a group those that share most stand side by side.
 */
export function grouped(shares: readonly (readonly number[])[], groups: number): Group[] {
  let left: { members: number[]; near: Float64Array }[] = shares.map((_, at) => ({
    members: [at],
    near: Float64Array.from(shares, (row, other) => (row[at]! + shares[at]![other]!) / 2),
  }));
  while (left.length > Math.max(1, groups)) {
    const [a, b] = nearest(left.map(({ near }) => near));
    const [first, second] = [left[a]!, left[b]!];
    const [m, n] = [first.members.length, second.members.length];
    const near = first.near.map((value, at) => (value * m + second.near[at]! * n) / (m + n));
    left[a] = { members: [...first.members, ...second.members], near };
    for (const each of left) each.near[a] = (each.near[a]! * m + each.near[b]! * n) / (m + n);
    left = left.filter((_, at) => at !== b);
    for (const each of left) each.near = each.near.filter((_, at) => at !== b);
  }
  return left.map(({ members }) => members);
}

/** The two different rows that are nearest, the earlier first. */
function nearest(table: readonly Float64Array[]): [number, number] {
  let best: [number, number] = [0, 1];
  for (let a = 0; a < table.length; a += 1)
    for (let b = a + 1; b < table.length; b += 1)
      if (table[a]![b]! > table[best[0]]![best[1]]!) best = [a, b];
  return best;
}
