import type { Force } from '../model/index.ts';
import { type Binding, hard } from './binding.ts';

/** One way to look at how hard the plans bind themselves. */
export interface ForceView {
  /** Piece of the address; empty for the usual one. */
  readonly id: string;
  /** Name among the ways. */
  readonly name: string;
  /** What is counted of the sentences that promise anything. */
  readonly said: string;
  /** Grades that count; null where the lead counts instead. */
  readonly grades: readonly Force[] | null;
}

/** All ways to look at it, the usual one first. */
export const forceViews: readonly ForceView[] = [
  { id: '', name: '有数、有期限或写明实施', said: '有数、有期限或写明实施', grades: hard },
  { id: 'number', name: '有数', said: '有数', grades: ['量化且有期限', '量化'] },
  { id: 'date', name: '有期限', said: '有期限', grades: ['量化且有期限', '有期限'] },
  { id: 'lead', name: '有牵头部门', said: '写明由谁牵头或负责', grades: null },
];

/** How many promises of a plan count in a view. */
export const countedIn = ({ grades: counted }: ForceView, { grades, led }: Binding): number =>
  counted === null ? led : counted.reduce((sum, grade) => sum + grades[grade], 0);
