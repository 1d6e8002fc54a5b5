import type { ManifestEntry } from '../../src/model/index.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { splitLines } from '../parse/base/lines.ts';
import { findLoss } from '../parse/round-trip.ts';
import { type Problem, problem } from '../report/problem.ts';
import { placeOfWords } from '../report/words.ts';
import type { ThemeReader } from '../themes/reader.ts';
import { readCorrections, rulingsOf, unusedCorrections } from './corrections.ts';
import type { Files } from './files.ts';
import { type PlanContent, planContent } from './plan.ts';
import { readText, textFile } from './received.ts';

/** A plan as read, null where its text or its corrections are wrong, and what is wrong with them. */
export interface ReadPlan {
  readonly plan: PlanContent | null;
  readonly problems: readonly Problem[];
}

/** Reads the text of an entry with its corrections, and everything the site knows of it. */
export function readPlan(
  files: Files,
  entry: ManifestEntry,
  order: number,
  reader: ThemeReader,
  vocabulary: Vocabulary,
): ReadPlan {
  const seed = readText(files, entry);
  const file = `content/corrections/${entry.id}.yaml`;
  const { corrections, problems } = readCorrections(file, files.text(file));
  if ('problems' in seed) return { plan: null, problems: [...seed.problems, ...problems] };
  const plan = planContent(entry, order, seed.text, rulingsOf(corrections), reader, vocabulary);
  const all = [
    ...problems,
    ...unusedCorrections(file, corrections, seed.text),
    ...faultsOfText(plan, textFile(entry), seed.text),
  ];
  return { plan: all.length === 0 ? plan : null, problems: all };
}

/** What is wrong with a text itself: characters that would be lost, dates that the calendar does not have. */
function faultsOfText({ clauses }: PlanContent, file: string, text: string): Problem[] {
  const loss = findLoss(text, clauses);
  const dates = clauses.flatMap(({ issues }) => issues.filter(({ key }) => key === 'date-impossible'));
  return [
    ...(loss ? [problem('seed-characters-lost', file, loss.line, loss.detail)] : []),
    ...dates.map(({ line, detail }) =>
      problem('seed-date-impossible', file, placeOfWords(splitLines(text), line, detail), detail),
    ),
  ];
}
