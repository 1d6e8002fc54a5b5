/** `npm test`: every check in order, all of them whatever fails; the last line says how many passed and failed. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './system/root.ts';
import { show, showScript } from './system/run.ts';
import { addTally, commandTally, readReport, reportTally, type Tally } from './system/tally.ts';

const REPORT = join(CACHE, 'vitest.json');

/** The checks beside the tests, each one command; types after `astro check`, which writes the types of the content. */
const COMMANDS: [title: string, run: () => Promise<number>][] = [
  ['format and lint', () => show('biome', ['check', '.'])],
  ['pages and types (astro check)', () => show('astro', ['check', '--minimumFailingSeverity', 'warning'])],
  ['types (tsc)', () => show('tsc', ['--noEmit', '-p', '.'])],
  ['content is valid', () => showScript('scripts/check.ts')],
];

async function runTests(): Promise<Tally> {
  mkdirSync(CACHE, { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await show('vitest', args);
  return reportTally(readReport(REPORT), code);
}

async function main(): Promise<Tally> {
  let total: Tally = { passed: 0, failed: 0 };
  for (const [title, run] of COMMANDS) {
    console.log(`\n== ${title}`);
    const tally = commandTally(await run());
    console.log(tally.failed ? `failed: ${title}` : `passed: ${title}`);
    total = addTally(total, tally);
  }
  console.log('\n== tests');
  return addTally(total, await runTests());
}

const { passed, failed } = await main();
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
