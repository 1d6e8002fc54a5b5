import { join } from 'node:path';
import { inspect, type Reading } from '../intake/inspect.ts';
import { readingOf } from '../intake/reading.ts';
import { labelFolders } from '../learn/corpus.ts';
import { agreedMarks, marksOf, outlineMarks } from '../learn/statements.ts';
import { diskFiles } from '../pipeline/files.ts';
import { readCities } from '../pipeline/read.ts';
import { headReader } from '../tables/heads.ts';
import { readTables } from '../tables/read.ts';
import type { PlanText } from '../themes/units.ts';
import { type GoldSentence, readGold } from './gold.ts';
import { type LabelledDocument, readLabelled } from './labelled-documents.ts';
import { readPlanText } from './plans.ts';

/** A document as the site reads it, with what its sentences are labelled. */
export interface JudgeableDocument {
  readonly id: string;
  /** Who wrote it: documents of one pen are alike, so what is learned from one is tried on none of the others. */
  readonly pen: string;
  readonly plan: PlanText;
  readonly gold: readonly GoldSentence[];
}

/** Reads the labelled documents of a folder through the site's own parser; rejects where a document cannot be read. */
export async function documentsIn(folder: string, root: string): Promise<JudgeableDocument[]> {
  const reading = readingOf(root);
  return Promise.all(readLabelled(folder).map((document) => readAsSite(document, reading)));
}

/** All labelled documents of the project: the plans of the site, then the documents learned from; rejects as `documentsIn`. */
export async function allLabelled(root: string): Promise<JudgeableDocument[]> {
  const elsewhere = await Promise.all(labelFolders.map((folder) => documentsIn(join(root, folder), root)));
  return [...labelledPlans(root), ...elsewhere.flat()];
}

/** The plans of the site that are labelled. */
export function labelledPlans(root: string): JudgeableDocument[] {
  const files = diskFiles(root);
  return readCities(files)
    .map((id) => ({ id, pen: id, plan: readPlanText(files, id), gold: readGold(root, id) }))
    .filter(({ gold }) => gold.length > 0);
}

async function readAsSite(document: LabelledDocument, reading: Reading): Promise<JudgeableDocument> {
  const bytes = new TextEncoder().encode(document.text);
  const { sections, clauses } = await inspect(document.file, bytes, reading);
  const tables = readTables(clauses, headReader(reading.vocabulary.heads));
  return {
    id: document.id,
    pen: document.meta.pen,
    plan: { sections, clauses, tables },
    gold: goldOf(document),
  };
}

/** The labels of a document as gold sentences; an issue that readers differ on makes an unlabelled theme optional too. */
function goldOf(document: LabelledDocument): GoldSentence[] {
  const headings = outlineMarks(document);
  const marks = agreedMarks(document);
  return document.sentences.map(({ n, line, text }) => {
    const { labels, optional } = marks.get(n) ?? marksOf('-');
    const labelled = new Set(labels.map(themeOf));
    const doubtful = optional.map(themeOf).filter((theme) => !labelled.has(theme));
    return {
      text: text.replaceAll('¦', ''),
      line,
      labels: [...labels],
      heading: headings.has(n),
      split: 'test',
      optional: [...optional, ...new Set(doubtful)],
    };
  });
}

const themeOf = (label: string): string => label.slice(0, label.indexOf('/'));
