import { createInterface } from 'node:readline/promises';

/** Asks the one at the terminal; null where there is none, or where they say nothing. */
export type Ask = (question: string) => Promise<string | null>;

/** Asks nobody. */
export const askNobody: Ask = async () => null;

/** Asks at a terminal, where input and output are one. */
export function askAt(
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
): Ask {
  return async (question) => {
    if (!input.isTTY || !output.isTTY) return null;
    const terminal = createInterface({ input, output });
    // An input that ends (Ctrl+D) leaves a question open for ever.
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
    try {
      return (await Promise.race([terminal.question(`${question} `), ended])).trim() || null;
    } finally {
      terminal.close();
    }
  };
}

/** Asks at the terminal of the command, where it has one. */
export const askTerminal: Ask = askAt(process.stdin, process.stderr);
