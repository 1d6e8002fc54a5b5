/**
 * npm run accuracy                      agreement with the labels learned from, and what is measured of facts
 * npm run accuracy -- --leave-one-out   each pen's documents by what was learned from the others, other designs beside it; writes content/accuracy.json
 * npm run accuracy -- --leave-one-out --by document   each document by what was learned from all the others, nothing written
 * npm run accuracy -- --agreement       how far two readers of the same documents agree
 * npm run accuracy -- --leave-one-out --design "concepts alone"   the same of another design, nothing written
 * npm run accuracy -- --on FOLDER       the site's classifier on the labelled documents of a folder
 * npm run accuracy -- --blind           the rules of today against the blind labels, which they have since seen
 * npm run accuracy -- --issues [theme]  how its sentences are put under issues, and where the gold set differs
 * npm run accuracy -- --errors [theme]  misses and false hits of a theme on the dev sentences
 */
import { accuracy } from '../src/model/accuracy.ts';
import type { Theme } from '../src/model/theme.ts';
import { readingOf } from './intake/reading.ts';
import { labelledOf, readLabelCorpus } from './learn/corpus.ts';
import { generateContent } from './pipeline/content.ts';
import { changedBy, diskFiles, snapshotOf } from './pipeline/files.ts';
import { versionFile } from './pipeline/version.ts';
import { mendLeftovers, writeWhole } from './pipeline/write.ts';
import { agreementTable } from './quality/agreement.ts';
import { allLabelled, documentsIn } from './quality/documents.ts';
import { measureFacts } from './quality/facts.ts';
import { type JudgedCity, judgeCities } from './quality/judged.ts';
import { type Design, designs, type LeaveOut, leaveOneOut, siteDesign } from './quality/leave-one-out.ts';
import { type JudgedDocument, judgeDocument } from './quality/measure.ts';
import { designLine, measureTable } from './quality/measure-print.ts';
import { loadReader, loadThemes } from './quality/plans.ts';
import {
  accuracyJson,
  accuracyTable,
  blindTable,
  devErrors,
  issueLines,
  type MeasuredThemes,
  measureThemes,
  summaryLine,
  unlabelledLines,
} from './quality/report.ts';
import { commandLine, misuse } from './system/arguments.ts';
import { run } from './system/failure.ts';
import { ROOT } from './system/root.ts';

const usage =
  'npm run accuracy -- [--leave-one-out [--design NAME] [--by document] | --agreement | --on FOLDER | --blind | --issues | --errors] [THEME…]';
const flag = { type: 'boolean' } as const;
const { values, positionals } = commandLine(usage, {
  options: {
    blind: flag,
    issues: flag,
    errors: flag,
    'leave-one-out': flag,
    agreement: flag,
    by: { type: 'string' },
    on: { type: 'string' },
    design: { type: 'string' },
  },
  allowPositionals: true,
});

function printErrors(cities: readonly JudgedCity[], themes: readonly Theme[]): void {
  for (const { id } of themes) {
    console.log(`== ${id}`);
    for (const { city, judged } of cities)
      for (const error of devErrors(judged, id)) console.log(city, error);
  }
}

/** Writes what was measured, and with it the version of the data. */
async function write(cities: readonly JudgedCity[], themes: MeasuredThemes): Promise<void> {
  const text = accuracyJson(cities, themes, measureFacts(ROOT));
  const read = snapshotOf(diskFiles(ROOT));
  const change = { files: new Map([['content/accuracy.json', text]]), removed: [] };
  const { files } = generateContent(changedBy(read, change));
  change.files.set(versionFile, files.get(versionFile) ?? '');
  await writeWhole(ROOT, change, read);
}

/** The figures of themes as last measured. */
function lastMeasured(): MeasuredThemes {
  return accuracy.parse(JSON.parse(diskFiles(ROOT).text('content/accuracy.json') ?? '{}'));
}

/** Measures a design on what it was not learned from; prints the table. */
async function measureUnseen(themes: readonly Theme[], left: LeaveOut): Promise<JudgedDocument[]> {
  const judged = await judgeUnseen(themes, left);
  console.log(measureTable(judged, themes, true));
  return judged;
}

/** Judges all labelled documents by what a design learned without them. */
async function judgeUnseen(themes: readonly Theme[], left: LeaveOut): Promise<JudgedDocument[]> {
  const { concepts } = readingOf(ROOT).vocabulary;
  return leaveOneOut(await allLabelled(ROOT), readLabelCorpus(ROOT).examples, { themes, concepts }, left);
}

/** Sets the other designs beside that of the site, one line each. */
async function compareDesigns(ofSite: readonly JudgedDocument[], themes: readonly Theme[]): Promise<void> {
  for (const design of Object.keys(designs) as Design[]) {
    const judged = design === siteDesign ? ofSite : await judgeUnseen(themes, { design });
    console.log(designLine(design, judged, themes));
  }
}

/** Measures the site's classifier on labelled documents elsewhere. */
async function measureOn(folder: string, themes: readonly Theme[]): Promise<void> {
  const reader = loadReader(diskFiles(ROOT), themes);
  const documents = await documentsIn(folder, ROOT);
  console.log(
    measureTable(
      documents.map((document) => judgeDocument(document, reader)),
      themes,
      true,
    ),
  );
}

function designNamed(name: string): Design {
  const known = Object.keys(designs) as Design[];
  return known.find((design) => design === name) ?? misuse(`designs: ${known.join(', ')}`);
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function main(): Promise<void> {
  await mendLeftovers(ROOT);
  const themes = loadThemes(ROOT);
  if (values.on) return measureOn(values.on, themes);
  if (values.agreement) {
    console.log(agreementTable(labelledOf(ROOT), themes));
    return;
  }
  if (values.design || values.by) {
    await measureUnseen(themes, {
      design: designNamed(values.design ?? siteDesign),
      by: values.by === 'document' ? 'document' : 'pen',
    });
    return;
  }
  const cities = judgeCities(ROOT, themes);
  const judged = cities.flatMap((city) => city.judged);
  const wanted = themes.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  if (values.errors) printErrors(cities, wanted);
  else if (values.issues) for (const { id } of wanted) console.log(issueLines(judged, id).join('\n'));
  else if (values.blind) {
    const blind = cities.flatMap((city) => city.blind.judged);
    console.log(blindTable(blind, themes));
  } else if (values['leave-one-out']) {
    const unseen = await measureUnseen(themes, {});
    await compareDesigns(unseen, themes);
    await write(cities, measureThemes(unseen, themes, today()));
  } else {
    console.log(
      [accuracyTable(judged, themes), ...unlabelledLines(cities), summaryLine(lastMeasured())].join('\n'),
    );
    await write(cities, lastMeasured());
  }
  const lost = cities.flatMap(({ city, lost }) => lost.map(({ line, text }) => `${city} L${line}: ${text}`));
  if (lost.length > 0) console.error(`Gold sentences whose words no plan holds:\n${lost.join('\n')}`);
  if (lost.length > 0) process.exitCode = 1;
}

await run(main);
