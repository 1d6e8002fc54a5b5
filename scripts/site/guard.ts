/** A message as Astro hands it to a log destination. */
interface LogMessage {
  label: string | null;
  level: string;
  message: string;
  newLine: boolean;
}

/**
 * Astro logs some broken content and still ends with exit code 0: as errors (a reference to nothing, a file that
 * cannot be read) and as warnings (a collection without entries).
 */
const WARNINGS_THAT_ARE_FAULTS = [/^No files found/i, /^The base directory .* does not exist/i];

/** What is as it should be: before a version is tagged, nothing has changed since. */
const expected = /^The collection "changes" does not exist or is empty/;

const faults: string[] = [];

/** Whether a log message tells of broken content or a failed build step. */
export function isFault({ level, message }: Pick<LogMessage, 'level' | 'message'>): boolean {
  if (level === 'error') return true;
  return level === 'warn' && WARNINGS_THAT_ARE_FAULTS.some((pattern) => pattern.test(message));
}

/** The faults logged since the last call, in order; forgets them. */
export function takeFaults(): string[] {
  return faults.splice(0);
}

function print({ label, level, message, newLine }: LogMessage): void {
  const stream = level === 'error' || level === 'warn' ? process.stderr : process.stdout;
  const prefix = label && label !== 'SKIP_FORMAT' ? `[${label}] ` : '';
  stream.write(prefix + message + (newLine ? '\n' : ''));
}

/** Log destination for Astro's `logger.entrypoint` that prints, and remembers what should fail the build. */
export default function guard({ quiet = false }: { quiet?: boolean } = {}) {
  return {
    write(message: LogMessage): void {
      if (isFault(message)) faults.push([message.label, message.message].filter(Boolean).join(': '));
      if (expected.test(message.message)) return;
      if (!quiet || message.level === 'error' || message.level === 'warn') print(message);
    },
  };
}
