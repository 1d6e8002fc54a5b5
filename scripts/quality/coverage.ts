import type { Clause } from '../../src/model/clause.ts';
import type { Selected } from '../../src/model/excerpt.ts';
import { normalise } from '../../src/writing/fold.ts';
import type { Span } from '../../src/writing/sentences.ts';
import { statementsOf } from '../themes/sentences.ts';
import { type PlanText, type Unit, unitsOf } from '../themes/units.ts';

/** How much of a plan the themes have claimed. */
export interface Claimed {
  /** Paragraphs, items and rows that say something: those with at least one sentence for the classifier. */
  readonly paragraphs: number;
  /** Of these, the ones from which no theme took a sentence, in order. */
  readonly unclaimed: readonly Clause[];
  /** Characters of substance: of all sentences and rows, letters of issue included; headings, furniture and duties aside. */
  readonly characters: number;
  /** Characters of these that a theme took. */
  readonly claimedCharacters: number;
  /** Sentences that no theme took, in order. */
  readonly unclaimedSentences: readonly Unit[];
}

/** Everywhere the excerpts stand, by element id. */
function placesOf(excerpts: readonly Selected[]): Map<string, Span[]> {
  const places = excerpts.flatMap(({ eId, start, end, also }) => [{ eId, start, end }, ...also]);
  return Map.groupBy(places, ({ eId }) => eId);
}

/** Number of characters of stretches of a clause. */
function charactersOf({ text }: Clause, spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + normalise(text.slice(start, end)).length, 0);
}

/** Measures how much of a plan the excerpts of all themes cover. */
export function coverageOf(plan: PlanText, excerpts: readonly Selected[]): Claimed {
  const places = placesOf(excerpts);
  const units = unitsOf(plan);
  const isTaken = ({ clause, start, end }: Unit) =>
    (places.get(clause.eId) ?? []).some((place) => place.start < end && start < place.end);
  const speaking = new Set(units.map(({ clause }) => clause));
  const spoken = new Set(units.filter(isTaken).map(({ clause }) => clause));
  const bySentence = Map.groupBy(units, ({ clause }) => clause);
  const clauses = plan.clauses.filter((clause) => bySentence.has(clause) || clause.kind === 'notice');
  const sentencesOf = (clause: Clause) => bySentence.get(clause) ?? statementsOf(clause.text);
  const claimed = (clause: Clause) =>
    sentencesOf(clause).filter(({ start, end }) =>
      (places.get(clause.eId) ?? []).some((place) => place.start < end && start < place.end),
    );
  return {
    paragraphs: speaking.size,
    unclaimed: [...speaking].filter((clause) => !spoken.has(clause)),
    characters: sum(clauses, (clause) => charactersOf(clause, sentencesOf(clause))),
    claimedCharacters: sum(clauses, (clause) => charactersOf(clause, claimed(clause))),
    unclaimedSentences: units.filter((unit) => !isTaken(unit)),
  };
}

const sum = (clauses: readonly Clause[], of: (clause: Clause) => number): number =>
  clauses.reduce((total, clause) => total + of(clause), 0);
