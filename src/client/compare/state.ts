/** The ways to order the cities. */
export const orders = ['given', 'most', 'alike'] as const;
export type CityOrder = (typeof orders)[number];

/** What of the comparison is shown; empty lists mean all. */
export interface Choice {
  readonly plans: readonly string[];
  readonly issues: readonly string[];
  /** What the sentences shown are (性质). */
  readonly status: readonly string[];
  /** How hard the sentences shown bind (力度). */
  readonly force: readonly string[];
  readonly order: CityOrder;
  readonly fade: boolean;
}

/** The lists of a choice by their names in the address; in the address they stand in this order. */
const lists = { plans: 'plans', issues: 'issue', status: 'status', force: 'force' } as const;
type List = keyof typeof lists;
const listNames = Object.keys(lists) as List[];

/** The values a page knows for each list, in their given order. */
export type Known = Readonly<Record<List, readonly string[]>>;

/** A choice read from an address, and the values in it that mean nothing here. */
export interface ReadChoice {
  readonly choice: Choice;
  readonly unknown: readonly string[];
}

const listed = (value: string | null): string[] => (value ?? '').split(',').filter((part) => part !== '');

/** Returns the ids of `asked` that are known, in given order; empty if none or all are asked for. */
export function narrow(asked: readonly string[], known: readonly string[]): string[] {
  const kept = known.filter((id) => asked.includes(id));
  return kept.length === known.length ? [] : kept;
}

/** Returns the chosen ids with one more among them; nothing chosen means all, and stays. */
export const widen = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.length === 0 || id === '' || chosen.includes(id) ? chosen : [...chosen, id];

/** Reads a choice from a query string; what is unknown is left out and named. */
export function readChoice(query: string, known: Known): ReadChoice {
  const params = new URLSearchParams(query);
  const asked = (name: List): string[] => listed(params.get(lists[name]));
  const chosen = (name: List): string[] => narrow(asked(name), known[name]);
  const order = params.get('order') ?? 'given';
  const common = params.get('common') ?? '';
  return {
    choice: {
      plans: chosen('plans'),
      issues: chosen('issues'),
      status: chosen('status'),
      force: chosen('force'),
      order: orders.find((each) => each === order) ?? 'given',
      fade: common === 'fade',
    },
    unknown: [
      ...listNames.flatMap((name) => asked(name).filter((value) => !known[name].includes(value))),
      ...[order].filter((value) => !orders.some((each) => each === value)),
      ...[common].filter((value) => value !== '' && value !== 'fade'),
    ],
  };
}

/** Writes a choice as a query string with its `?`; what is default is left out, so the plain page gives ''. */
export function writeChoice({ order, fade, ...chosen }: Choice): string {
  const parts = [
    ...listNames.map((name) => (chosen[name].length > 0 ? `${lists[name]}=${chosen[name].join(',')}` : '')),
    order === 'given' ? '' : `order=${order}`,
    fade ? 'common=fade' : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** How much a city says in the rows shown, and how much of it others say too. */
export interface Weight {
  readonly plan: string;
  readonly length: number;
  readonly common: number;
}

/** Returns the city ids in the order asked for; cities that tie keep their given order. */
export function orderPlans(weights: readonly Weight[], order: CityOrder): string[] {
  const share = ({ length, common }: Weight) => (length === 0 ? -1 : common / length);
  const compare = {
    given: () => 0,
    most: (a: Weight, b: Weight) => b.length - a.length,
    alike: (a: Weight, b: Weight) => share(b) - share(a),
  }[order];
  return [...weights].sort(compare).map(({ plan }) => plan);
}
