import { coverageOf } from './quality/coverage.ts';
import { judgeCities, loadThemes } from './quality/judged.ts';
import { ROOT } from './system/root.ts';

// npm run coverage                  paragraphs that no theme has claimed; exit code 1 if there is one
// npm run coverage -- --sentences   single sentences as well
const themes = loadThemes(ROOT);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

for (const { city, plan, excerpts } of judgeCities(ROOT, themes)) {
  const coverage = coverageOf(plan, excerpts);
  const { paragraphs, unclaimed, characters, claimedCharacters } = coverage;
  const claimed = paragraphs - unclaimed.length;
  console.log(
    `${city}: ${claimed} of ${paragraphs} paragraphs (${percent(claimed, paragraphs)}), ${percent(claimedCharacters, characters)} of the text`,
  );
  for (const { eId, lines, text } of unclaimed) console.log(`  seeds/${city}.txt:${lines[0]} ${eId} ${text}`);
  if (process.argv[2] === '--sentences') {
    for (const { clause, start, end } of coverage.unclaimedSentences) {
      console.log(`  - seeds/${city}.txt:${clause.lines[0]} ${clause.text.slice(start, end)}`);
    }
  }
  if (unclaimed.length > 0) process.exitCode = 1;
}
