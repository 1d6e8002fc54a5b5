import type { ReadDuty } from '../facts/read-facts.ts';
import { cell, folded, type ReadFacts, type SentencesOf, type Tally } from './facts-meeting.ts';
import type { LabelledDocument } from './labelled-documents.ts';

/** A duty in one line: who leads, who supports, who answers, whether the list is open. */
function dutyKey(
  lead: readonly string[],
  support: readonly string[],
  responsible: readonly string[],
  open: boolean,
) {
  return (
    [lead, support, responsible].map((names) => names.map(folded).sort().join('、')).join(' | ') +
    (open ? ' 等' : '')
  );
}

/** Scores the duties of a document: a label and what a sentence says meet where all names and roles agree. */
export function scoreDuties(document: LabelledDocument, facts: ReadFacts, sentencesOf: SentencesOf): Tally {
  const said = Map.groupBy(facts.responsibilities, (r) => `${r.eId} ${r.quote}`);
  const pool = [...said.values()].flatMap((records) =>
    dutyUnits(document, records, sentencesOf(records[0] as ReadDuty)),
  );
  const read = pool.length;
  const missed: string[] = [];
  for (const label of document.duties) {
    const key = labelKey(label);
    const fit = pool.find((duty) => duty.at.has(Number(label[0])) && duty.key === key);
    if (fit) pool.splice(pool.indexOf(fit), 1);
    else missed.push(`${label[0]} | ${key}`);
  }
  const extra = pool.map(({ key, at }) => `${[...at].join('/')} | ${key}`);
  const wanted = document.duties.length;
  return { wanted, found: wanted - missed.length, read, missed, extra };
}

function labelKey(label: readonly string[]): string {
  const names = (text?: string) =>
    cell(text)
      .split(/[、，](?![^（(]*[）)])/u)
      .filter(Boolean);
  return dutyKey(names(label[1]), names(label[2]), names(label[3]), label[4] === '1');
}

/** What one sentence says of duties: all of it together, or each record alone where the labels have them apart. */
function dutyUnits(document: LabelledDocument, records: readonly ReadDuty[], at: ReadonlySet<number>) {
  const wanted = new Set(document.duties.filter((label) => at.has(Number(label[0]))).map(labelKey));
  const together = { key: keyOfDuties(records), at };
  if (wanted.has(together.key)) return [together];
  const alone = records.map((record) => ({ key: keyOfDuties([record]), at }));
  return alone.some(({ key }) => wanted.has(key)) ? alone : [together];
}

function keyOfDuties(records: readonly ReadDuty[]): string {
  const led = records.filter((r) => r.role === '牵头').flatMap((r) => r.lead);
  const answering = records.filter((r) => r.role !== '牵头').flatMap((r) => r.lead);
  return dutyKey(
    led,
    records.flatMap((r) => r.support),
    answering,
    records.some((r) => r.open),
  );
}
