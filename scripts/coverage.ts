/**
 * npm run coverage                  paragraphs that no theme has claimed; exit code 1 if a labelled city has one
 * npm run coverage -- --sentences   single sentences as well
 */
import { coverageOf } from './quality/coverage.ts';
import { type JudgedCity, judgeCities } from './quality/judged.ts';
import { loadThemes } from './quality/plans.ts';
import { commandLine } from './system/arguments.ts';
import { ROOT } from './system/root.ts';

const { values } = commandLine('npm run coverage -- [--sentences]', {
  options: { sentences: { type: 'boolean', default: false } },
});
const shareInWords = (part: number, whole: number) =>
  whole === 0 ? 'nothing' : `${((100 * part) / whole).toFixed(1)} %`;

/** Prints what the themes have claimed of a city; returns whether it is a labelled one with paragraphs left over. */
function report({ city, labelled, plan, excerpts }: JudgedCity): boolean {
  const coverage = coverageOf(plan, excerpts);
  const { paragraphs, unclaimed, characters, claimedCharacters } = coverage;
  const claimed = paragraphs - unclaimed.length;
  console.log(
    `${city}: ${claimed} of ${paragraphs} paragraphs (${shareInWords(claimed, paragraphs)}), ${shareInWords(claimedCharacters, characters)} of the text${labelled ? '' : '; not labelled'}`,
  );
  for (const { eId, lines, text } of unclaimed) console.log(`  seeds/${city}.txt:${lines[0]} ${eId} ${text}`);
  if (values.sentences) {
    for (const { clause, start, end } of coverage.unclaimedSentences) {
      console.log(`  - seeds/${city}.txt:${clause.lines[0]} ${clause.text.slice(start, end)}`);
    }
  }
  return labelled && unclaimed.length > 0;
}

const faults = judgeCities(ROOT, loadThemes(ROOT)).map(report);
process.exitCode = faults.includes(true) ? 1 : 0;
