/**
 * npm run accuracy                      table, and content/accuracy.json
 * npm run accuracy -- --blind           the rules of today against the blind labels, which they have since seen
 * npm run accuracy -- --issues [theme]  how its sentences are put under issues, and where the gold set differs
 * npm run accuracy -- --errors [theme]  misses and false hits of a theme on the dev sentences
 */
import type { Theme } from '../src/model/theme.ts';
import { generateContent } from './pipeline/content.ts';
import { changedBy, diskFiles, snapshotOf } from './pipeline/files.ts';
import { versionFile } from './pipeline/version.ts';
import { mendLeftovers, writeWhole } from './pipeline/write.ts';
import { readFirstReading } from './quality/blind.ts';
import { measureFacts } from './quality/facts.ts';
import { type JudgedCity, judgeCities } from './quality/judged.ts';
import { loadThemes } from './quality/plans.ts';
import {
  accuracyJson,
  accuracyTable,
  blindTable,
  devErrors,
  issueLines,
  measureThemes,
  unlabelledLines,
} from './quality/report.ts';
import { commandLine } from './system/arguments.ts';
import { run } from './system/failure.ts';
import { ROOT } from './system/root.ts';

const { values, positionals } = commandLine('npm run accuracy -- [--blind | --issues | --errors] [THEME…]', {
  options: { blind: { type: 'boolean' }, issues: { type: 'boolean' }, errors: { type: 'boolean' } },
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
async function write(cities: readonly JudgedCity[], themes: readonly Theme[]): Promise<void> {
  const measured = measureThemes(
    cities.flatMap(({ judged }) => judged),
    themes,
    readFirstReading(ROOT),
  );
  const text = accuracyJson(cities, measured, measureFacts(ROOT));
  const read = snapshotOf(diskFiles(ROOT));
  const change = { files: new Map([['content/accuracy.json', text]]), removed: [] };
  const { files } = generateContent(changedBy(read, change));
  change.files.set(versionFile, files.get(versionFile) ?? '');
  await writeWhole(ROOT, change, read);
}

async function main(): Promise<void> {
  await mendLeftovers(ROOT);
  const themes = loadThemes(ROOT);
  const cities = judgeCities(ROOT, themes);
  const judged = cities.flatMap((city) => city.judged);
  const wanted = themes.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  if (values.errors) printErrors(cities, wanted);
  else if (values.issues) for (const { id } of wanted) console.log(issueLines(judged, id).join('\n'));
  else if (values.blind) {
    const blind = cities.flatMap((city) => city.blind.judged);
    console.log(blindTable(blind, themes));
  } else {
    console.log([accuracyTable(judged, themes), ...unlabelledLines(cities)].join('\n'));
    await write(cities, themes);
  }
  const lost = cities.flatMap(({ city, lost }) => lost.map(({ line, text }) => `${city} L${line}: ${text}`));
  if (lost.length > 0) console.error(`Gold sentences whose words no plan holds:\n${lost.join('\n')}`);
  if (lost.length > 0) process.exitCode = 1;
}

await run(main);
