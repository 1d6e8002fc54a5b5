import type { Clause } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import type { ReadCommitment } from './read-facts.ts';

/** Sentences that are longer are none that someone says twice. */
const longest = 500;
/** Labels of entries and marks, which differ where the same is said twice. */
const accidental = /^(?:\d+[.、]|[（(][一二三四五六七八九十\d]+[）)]|[①-⑳])+|[，。；,;:]/gu;

/**
 * Joins what is said twice into one record with all its places: the same quantity, whose sentence stands again
 * elsewhere, or whose words stand again in a row of tasks. The first place is the record's own; the order stays.
 */
export function joinRepeats(
  commitments: readonly ReadCommitment[],
  clauses: readonly Clause[],
): ReadCommitment[] {
  const byId = new Map(clauses.map((clause) => [clause.eId, clause]));
  const kept = new Map<string, ReadCommitment>();
  return commitments.flatMap((record) => {
    const clause = byId.get(record.eId);
    const keys = [
      record.quote.length > longest ? null : sentenceKey(record),
      clause ? partKey(record, clause) : null,
    ];
    const same = keys.map((key) => (key === null ? undefined : kept.get(key)));
    const first = same[0] ?? (clause?.kind === 'row' ? same[1] : undefined);
    if (first && first.eId !== record.eId) {
      first.also.push({ eId: record.eId, start: record.start, end: record.end });
      return [];
    }
    const own = { ...record, also: [] };
    for (const key of keys) if (key !== null && !kept.has(key)) kept.set(key, own);
    return [own];
  });
}

const valueKey = ({ value, upper, unit, comparator }: ReadCommitment): string =>
  [value, upper, unit, comparator].join('\t');

function sentenceKey(record: ReadCommitment): string {
  const words = normalise(record.quote);
  const isTwice = words.split(normalise(record.text)).length > 2;
  return [words.replace(accidental, ''), isTwice ? record.start : '', valueKey(record)].join('\t');
}

/** The quantity with the two characters before it and the words behind it to the next mark. */
function partKey(record: ReadCommitment, { text }: Clause): string {
  const before = text.slice(Math.max(0, record.start - 2), record.end);
  const behind = text.slice(record.end, record.end + 60).split(/[，,；;：:。\t\n]/u)[0] ?? '';
  return [normalise(before + behind).replace(accidental, ''), valueKey(record)].join('\t');
}
