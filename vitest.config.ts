import { defineConfig } from 'vitest/config';

/** Tests that build sites, start servers, mutate seeds or spawn commands: minutes, not seconds. */
const slow = 'tests/slow/**/*.test.ts';
const browser = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: [slow, browser],
          environment: 'node',
          // The files share nothing that one could change, and imports are most of their time.
          isolate: false,
          testTimeout: 60_000,
          // Said outright: with one worker, which is the default on two cores, Vitest would run these last.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'slow',
          include: [slow],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          environment: 'node',
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // After the others: a browser wants the machine to itself.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
