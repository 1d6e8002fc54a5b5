import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFirstReading } from './quality/blind.ts';
import { judgeCities, loadThemes } from './quality/judged.ts';
import {
  accuracyJson,
  accuracyOf,
  accuracyTable,
  blindTable,
  devErrors,
  issueLines,
} from './quality/report.ts';
import { ROOT } from './system/root.ts';

// npm run accuracy                      table, and content/accuracy.json
// npm run accuracy -- --blind           the rules of today against the blind labels, which they have since seen
// npm run accuracy -- --issues <theme>  how its sentences are put under issues, and where the gold set differs
// npm run accuracy -- --errors <theme>  misses and false hits of a theme on the dev sentences
const themes = loadThemes(ROOT);
const cities = judgeCities(ROOT, themes);
const judged = cities.flatMap((city) => city.judged);
const lost = cities.flatMap(({ city, lost }) => lost.map(({ line, text }) => `${city} L${line}: ${text}`));

const named = process.argv.slice(3);
const wanted = themes.filter((theme) => named.length === 0 || named.includes(theme.id));

if (process.argv[2] === '--errors') {
  for (const { id } of wanted) {
    console.log(`== ${id}`);
    for (const { city, judged: own } of cities)
      for (const error of devErrors(own, id)) console.log(city, error);
  }
} else if (process.argv[2] === '--issues') {
  for (const { id } of wanted) console.log(issueLines(judged, id).join('\n'));
} else if (process.argv[2] === '--blind') {
  const blind = cities.flatMap((city) => city.blind.judged);
  console.log(blindTable(blind, themes));
} else {
  console.log(accuracyTable(judged, themes));
  writeFileSync(
    join(ROOT, 'content/accuracy.json'),
    accuracyJson(accuracyOf(judged, themes, readFirstReading(ROOT))),
  );
}
if (lost.length > 0) {
  console.error(`Gold sentences whose words no plan holds:\n${lost.join('\n')}`);
  process.exitCode = 1;
}
