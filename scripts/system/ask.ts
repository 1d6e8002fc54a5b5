import { createInterface } from 'node:readline/promises';

/** Asks the one at the terminal; null where there is none, or where they say nothing. */
export type Ask = (question: string) => Promise<string | null>;

/** Asks nobody. */
export const askNobody: Ask = async () => null;

/** Asks at the terminal, where the command has one. */
export const askTerminal: Ask = async (question) => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question} `)).trim() || null;
  } finally {
    terminal.close();
  }
};
