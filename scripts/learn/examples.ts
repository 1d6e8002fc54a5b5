import type { GoldSentence } from '../quality/gold.ts';
import { locateGold, planString } from '../quality/gold.ts';
import type { LabelledDocument } from '../quality/labelled-documents.ts';
import type { Reading, Statement } from '../themes/features.ts';
import { allUnitsOf, type PlanText } from '../themes/units.ts';
import { labelledStatements } from './statements.ts';
import type { Example } from './train.ts';

/** Reads the signals of a statement. */
type Read = (statement: Statement) => Reading;

/** Examples of a document labelled in the format of tests/gold/GUIDE.md. */
export function documentExamples(document: LabelledDocument, read: Read): Example[] {
  return labelledStatements(document).map(({ statement, labels, optional }) => ({
    pen: document.meta.pen,
    document: document.id,
    reading: read(statement),
    labels: new Set(labels),
    optional: new Set(optional),
  }));
}

/** A stretch of the plan's string. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Tells whether two stretches have at least half of the shorter in common. */
function meet(a: Stretch, b: Stretch): boolean {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return common > 0 && 2 * common >= Math.min(a.to - a.from, b.to - b.from);
}

/** Examples of a plan of the site: each of its sentences and headings with what the gold sentences in it are labelled. */
export function planExamples(
  city: string,
  plan: PlanText,
  gold: readonly GoldSentence[],
  read: Read,
): Example[] {
  const text = planString(plan.clauses);
  const parts = new Map(text.clauses.map((part) => [part.clause.eId, part]));
  const placed = gold.flatMap((sentence) => {
    const at = locateGold(sentence, text);
    return at ? [{ sentence, at }] : [];
  });
  return allUnitsOf(plan).flatMap((unit) => {
    const part = parts.get(unit.clause.eId);
    if (!part) return [];
    const place = (offset: number) => part.from + part.starts.findIndex((start) => start >= offset);
    const at = { from: place(unit.start), to: place(unit.end) };
    const met = placed.filter((each) => meet(each.at, at));
    if (met.length === 0) return [];
    const own = met.map(({ sentence }) => sentence);
    // What readers differ on in a long stretch need not be said in each part of it.
    const whole = met.filter((each) => each.at.to - each.at.from <= 2 * (at.to - at.from));
    return [
      {
        pen: city,
        document: city,
        reading: read(unit),
        labels: new Set(own.flatMap(({ labels }) => labels)),
        optional: new Set(whole.flatMap(({ sentence }) => sentence.optional)),
      },
    ];
  });
}
