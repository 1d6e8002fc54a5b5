import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Exit code of a command that was called wrongly, as against one that found something wrong (1). */
export const MISUSE = 2;

/** Ends the command with a sentence on the error output and the exit code of a wrong call. */
export function misuse(sentence: string): never {
  console.error(sentence);
  process.exit(MISUSE);
}

/** Ends the command with its usage on the output, where that is what is asked for. */
function helpOn(usage: string): void {
  const asked = process.argv.slice(2);
  const end = asked.indexOf('--');
  if (!(end < 0 ? asked : asked.slice(0, end)).some((word) => word === '--help' || word === '-h')) return;
  console.log(`Usage: ${usage}`);
  process.exit(0);
}

/**
 * Reads the command line as `parseArgs` does, with `usage` (such as `npm run inspect -- FILE… [--json]`) for the
 * sentence; an unknown option, a missing value or a word too many ends the command with exit code 2, `--help` with 0.
 */
export function commandLine<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  helpOn(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0];
    return misuse(`${reason}. Usage: ${usage}`);
  }
}
