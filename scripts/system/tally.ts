import { existsSync, readFileSync } from 'node:fs';

/** How many checks passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The sum of two tallies. */
export function addTally(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** The tally of a command that counts as one check. */
export function commandTally(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tally of a Vitest run, from its report and exit code: a file that could not be loaded is one failure, and a run
 * that failed without a failing test (no report, an error outside all tests) is one failure.
 */
export function reportTally(report: Report | null, code: number): Tally {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = report?.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  );
  const failed = (report?.numFailedTests ?? 0) + (unloaded?.length ?? 0);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Reads Vitest's JSON report; null where the run left none. */
export function readReport(file: string): Report | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
