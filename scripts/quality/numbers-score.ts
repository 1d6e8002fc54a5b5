import type { ReadCommitment } from '../facts/read-facts.ts';
import { cell, folded, type ReadFacts, type SentencesOf, sharesWords, type Tally } from './facts-meeting.ts';
import type { LabelledDocument } from './labelled-documents.ts';

/** A label and the record that met it. */
export type Pair = readonly [label: readonly string[], record: ReadCommitment];

/** Scores the numbers of a document: a label and a record meet where sentence, value and unit agree. */
export function scoreNumbers(document: LabelledDocument, facts: ReadFacts, sentencesOf: SentencesOf) {
  const records = facts.commitments.filter(({ text }) => !/^(?:全.?覆盖|应.尽.|全员.*)$/u.test(text));
  const pool = records.map((record) => ({ record, at: sentencesOf(record) }));
  const labels = document.numbers.filter((label) => label[2] !== '?');
  const pairs: Pair[] = [];
  const missed: string[] = [];
  for (const label of labels) {
    const fits = pool.filter(({ record, at }) => at.has(Number(label[0])) && sameValue(label, record));
    const best = fits.find(({ record }) => sharesWords(label[1] ?? '', record.text)) ?? fits[0];
    if (best) {
      pairs.push([label, best.record]);
      pool.splice(pool.indexOf(best), 1);
    } else missed.push(label.join(' | '));
  }
  const extra = pool.map(
    ({ record: r, at }) => `${[...at].join('/')} | ${r.text} | ${r.value} ${r.unit} | ${r.quote}`,
  );
  const tally: Tally = { wanted: labels.length, found: pairs.length, read: records.length, missed, extra };
  return { tally, pairs };
}

/** Units agree where one begins with the other, its 万 apart; rates per period agree with rates. */
function sameUnit(a: string, b: string): boolean {
  const [own, other] = [a, b].map((unit) => folded(unit).replace(/^[万亿]/u, '')) as [string, string];
  if (own === '' || other === '' || (own.includes('/') && other.includes('/'))) return true;
  return own.startsWith(other) || other.startsWith(own) || own.replace('月', '个月') === other;
}

function sameValue(label: readonly string[], record: ReadCommitment): boolean {
  const unit = cell(label[4]);
  const scale = unit === '' && record.unit === '%' ? 0.01 : unit === '%' && record.unit === '' ? 100 : 1;
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.0005 * Math.max(1, Math.abs(b));
  const upper = cell(label[3]);
  return (
    sameUnit(cell(label[4]), record.unit) &&
    near(record.value * scale, Number(label[2])) &&
    (upper === '' ? record.upper === null : near((record.upper ?? Number.NaN) * scale, Number(upper)))
  );
}

const opposite: Readonly<Record<string, RegExp>> = { '>': /</u, '>=': /</u, '<': />/u, '<=': />/u };

/** Counts what of a number that was found is as labelled, and remarks on what is not. */
export function judgePair(
  label: readonly string[],
  record: ReadCommitment,
  right: { comparator: number; kind: number; year: number; turned: number },
  remarks: string[],
): void {
  const [, words = '', , , , comparator = '', kind = '', year = ''] = label;
  const own = record.comparator ?? '-';
  const ownYear = record.year === null ? '-' : String(record.year);
  if (own === comparator) right.comparator += 1;
  else remarks.push(`comparator ${comparator} read ${own}: ${words} (${record.quote})`);
  if (opposite[comparator]?.test(own)) right.turned += 1;
  if (record.kind === kind) right.kind += 1;
  else remarks.push(`kind ${kind} read ${record.kind}: ${words} (${record.quote})`);
  if (ownYear === year.replace(/^\d{4}-/u, '')) right.year += 1;
  else remarks.push(`year ${year} read ${ownYear}: ${words} (${record.quote})`);
}
