import type { Clause, Commitment } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import { commaClause } from '../../src/writing/sentences.ts';

/** Labels of entries and marks, which differ where the same is said twice. */
const accidental = /^(?:\d+[.、]|[（(][一二三四五六七八九十\d]+[）)]|[①-⑳])+|[，。；,;:]/gu;

/**
 * Joins what is said twice into one record with all its places: the same quantity, whose sentence stands again
 * elsewhere, or whose words stand again in a row of tasks. The first place is the record's own; the order stays.
 */
export function joinRepeats(commitments: readonly Commitment[], clauses: readonly Clause[]): Commitment[] {
  const byId = new Map(clauses.map((clause) => [clause.eId, clause]));
  const kept = new Map<string, Commitment>();
  return commitments.flatMap((record) => {
    const clause = byId.get(record.eId);
    const keys = [sentenceKey(record), ...(clause ? [partKey(record, clause)] : [])];
    const same = keys.map((key) => kept.get(key));
    const first = same[0] ?? (clause?.kind === 'row' ? same[1] : undefined);
    if (first && first.eId !== record.eId) {
      first.also.push({ eId: record.eId, start: record.start, end: record.end });
      return [];
    }
    const own = { ...record, also: [] };
    for (const key of keys) if (!kept.has(key)) kept.set(key, own);
    return [own];
  });
}

const valueKey = ({ value, upper, unit, comparator }: Commitment): string =>
  [value, upper, unit, comparator].join('\t');

function sentenceKey(record: Commitment): string {
  const words = normalise(record.quote);
  const isTwice = words.split(normalise(record.text)).length > 2;
  return [words.replace(accidental, ''), isTwice ? record.start : '', valueKey(record)].join('\t');
}

function partKey(record: Commitment, { text }: Clause): string {
  const part = commaClause(text, record.start, record.end);
  const words = text.slice(Math.max(part.start, record.start - 2), part.end);
  return [normalise(words).replace(accidental, ''), valueKey(record)].join('\t');
}
