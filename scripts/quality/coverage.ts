import type { Clause } from '../../src/model/clause.ts';
import type { Selected } from '../../src/model/excerpt.ts';
import { type PlanText, type Unit, unitsOf } from '../themes/units.ts';

/** How much of a plan the themes have claimed. */
export interface Claimed {
  /** Paragraphs, items and rows that say something: those with at least one sentence for the rules. */
  readonly paragraphs: number;
  /** Of these, the ones from which no theme took a sentence, in order. */
  readonly unclaimed: readonly Clause[];
  /** Characters of all sentences. */
  readonly characters: number;
  /** Characters of the sentences that a theme took. */
  readonly claimedCharacters: number;
  /** Sentences that no theme took, in order. */
  readonly unclaimedSentences: readonly Unit[];
}

const key = ({ eId, start }: { eId: string; start: number }) => `${eId}:${start}`;
const length = (units: readonly Unit[]) => units.reduce((sum, { text }) => sum + text.length, 0);

/** Measures how much of a plan the excerpts of all themes cover. */
export function coverageOf(plan: PlanText, excerpts: readonly Selected[]): Claimed {
  const units = unitsOf(plan);
  const claimed = new Set(excerpts.map(key));
  const taken = units.filter(({ clause, start }) => claimed.has(key({ eId: clause.eId, start })));
  const speaking = new Set(units.map(({ clause }) => clause));
  const spoken = new Set(taken.map(({ clause }) => clause));
  return {
    paragraphs: speaking.size,
    unclaimed: [...speaking].filter((clause) => !spoken.has(clause)),
    characters: length(units),
    claimedCharacters: length(taken),
    unclaimedSentences: units.filter((unit) => !taken.includes(unit)),
  };
}
