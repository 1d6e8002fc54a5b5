import { normalise } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';
import { inspect, type Reading } from '../intake/inspect.ts';
import { headReader } from '../tables/heads.ts';
import { readTables } from '../tables/read.ts';
import { documentYear } from '../themes/statement.ts';
import { withTraits } from '../themes/traits.ts';
import { unitsOf } from '../themes/units.ts';
import type { LabelledDocument } from './labelled-documents.ts';
import { labelledStatus, type StatusPair } from './status-score.ts';

/** In normal form, without the marks by which labellers part the cells of a row. */
const folded = (text: string): string => normalise(text, variants()).replace(/[¦|]/gu, '');

/** A sentence as the site reads it. */
interface ReadSentence {
  readonly text: string;
  readonly found: StatusPair['found'];
}

/** Every sentence of a document with its status and force, read as the site reads a received file. */
async function sentencesRead(document: LabelledDocument, reading: Reading): Promise<ReadSentence[]> {
  const content = await inspect(document.file, new TextEncoder().encode(document.text), reading);
  const { sections, clauses, plan } = content;
  const text = { sections, clauses, tables: readTables(clauses, headReader(reading.vocabulary.heads)) };
  const all = unitsOf(text).map(({ clause, start, end }) => ({
    theme: 'all',
    plan: plan.id,
    eId: clause.eId,
    start,
    end,
    text: clause.text.slice(start, end),
    issues: ['all'],
    rule: 'all',
    rules: ['all'],
    url: clause.url,
    heading: false,
    because: [],
    also: [],
  }));
  return withTraits(all, text, content, documentYear(plan)).map((sentence) => ({
    text: folded(sentence.text),
    found: { status: sentence.status, force: sentence.force },
  }));
}

/** The sentence that is a labelled one, covers half of it at least, or holds it. */
function meeting(wanted: string, read: readonly ReadSentence[]): ReadSentence | undefined {
  return (
    read.find(({ text }) => text === wanted) ??
    read.find(({ text }) => text.length * 2 >= wanted.length && wanted.includes(text)) ??
    read.find(({ text }) => text.includes(wanted))
  );
}

/**
 * Sets what the site makes of a received file beside what its reader says, for each labelled sentence that it reads;
 * `lost` counts those that it does not. Rejects with Unreadable where there is no text in the file.
 */
export async function pairsRead(
  document: LabelledDocument,
  reading: Reading,
): Promise<{ pairs: StatusPair[]; lost: number }> {
  const read = await sentencesRead(document, reading);
  const labelled = labelledStatus(document);
  const pairs = labelled.flatMap((label): StatusPair[] => {
    const found = meeting(folded(label.text), read)?.found;
    return found ? [{ ...label, found }] : [];
  });
  return { pairs, lost: labelled.length - pairs.length };
}
