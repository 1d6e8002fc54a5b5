import { describe, expect, test } from 'vitest';
import { commandTally, reportTally } from '../../scripts/system/tally.ts';

describe('tally', () => {
  const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });

  test('a command is one check', () => {
    expect(commandTally(0)).toEqual({ passed: 1, failed: 0 });
    expect(commandTally(3)).toEqual({ passed: 0, failed: 1 });
  });

  test('a test file that cannot be loaded is one failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      testResults: [file('failed', 5), file('failed', 0)],
    };
    expect(reportTally(report, 1)).toEqual({ passed: 4, failed: 2 });
  });

  test('a run that fails without a failing test is one failure', () => {
    const report = { numPassedTests: 4, numFailedTests: 0, testResults: [file('passed', 4)] };
    expect(reportTally(report, 1)).toEqual({ passed: 4, failed: 1 });
    expect(reportTally(null, 1)).toEqual({ passed: 0, failed: 1 });
    expect(reportTally(report, 0)).toEqual({ passed: 4, failed: 0 });
  });
});
