/**
 * `npm test`: every check in order, all of them whatever fails; the last line says how many passed and failed.
 * `npm test -- <filter>…` runs only the tests whose path holds a filter; `--project` only those of one kind.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, misuse } from './system/arguments.ts';
import { CACHE } from './system/root.ts';
import { show, showScript } from './system/run.ts';
import { addTally, commandTally, readReport, reportTally, type Tally } from './system/tally.ts';

const USAGE = 'npm test [-- <part of a path>… --project quick|slow|browser]';
const REPORT = join(CACHE, 'vitest.json');
const PROJECTS = ['quick', 'slow', 'browser'];

/** The checks beside the tests, each one command; types after `astro check`, which writes the types of the content. */
const COMMANDS: [title: string, run: () => Promise<number>][] = [
  ['format and lint', () => show('biome', ['check', '.'])],
  ['pages and types (astro check)', () => show('astro', ['check', '--minimumFailingSeverity', 'warning'])],
  ['types (tsc)', () => show('tsc', ['--noEmit', '-p', '.'])],
  ['no file, export or package without a use (knip)', () => show('knip', [])],
  ['content is valid', () => showScript('scripts/check.ts')],
];

async function runChecks(): Promise<Tally> {
  let total: Tally = { passed: 0, failed: 0 };
  for (const [title, run] of COMMANDS) {
    console.log(`\n== ${title}`);
    const tally = commandTally(await run());
    console.log(tally.failed ? `failed: ${title}` : `passed: ${title}`);
    total = addTally(total, tally);
  }
  console.log('\n== tests');
  return total;
}

async function runTests(chosen: string[]): Promise<Tally> {
  mkdirSync(CACHE, { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await show('vitest', [...args, ...chosen]);
  return reportTally(readReport(REPORT), code);
}

async function main(): Promise<Tally> {
  const { values, positionals } = commandLine(USAGE, {
    options: { project: { type: 'string' } },
    allowPositionals: true,
  });
  const { project } = values;
  if (project !== undefined && !PROJECTS.includes(project)) {
    return misuse(`There is no project ${project}. Usage: ${USAGE}`);
  }
  const chosen = [...(project === undefined ? [] : [`--project=${project}`]), ...positionals];
  const checks = chosen.length === 0 ? await runChecks() : { passed: 0, failed: 0 };
  return addTally(checks, await runTests(chosen));
}

const { passed, failed } = await main();
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
