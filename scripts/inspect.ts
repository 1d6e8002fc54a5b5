/** `npm run inspect -- FILE… [--json]`: prints what the site would make of texts, storing nothing. */
import { readFile } from 'node:fs/promises';
import { type Inspection, inspect, type Reading } from './intake/inspect.ts';
import { inWords } from './intake/print.ts';
import { readingOf } from './intake/reading.ts';
import { whyUnreadable } from './intake/unreadable.ts';
import { commandLine, misuse } from './system/arguments.ts';
import { tellTerminal } from './system/progress.ts';
import { ROOT } from './system/root.ts';

const usage = 'npm run inspect -- FILE… [--json]';
const { values, positionals } = commandLine(usage, {
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) misuse(`No file is named. Usage: ${usage}`);

async function tryInspect(file: string, reading: Reading): Promise<Inspection | null> {
  try {
    return await inspect(file, await readFile(file), reading);
  } catch (error) {
    console.error(`${file}: ${whyUnreadable(error)}.`);
    process.exitCode = 1;
    return null;
  }
}

// A reader that has seen enough (head, less) closes the pipe: no fault.
process.stdout.on('error', () => process.exit());

const reading = readingOf(ROOT);
const inspections: Inspection[] = [];
const tell = tellTerminal();
for (const [at, file] of positionals.entries()) {
  if (positionals.length > 1) tell(`Reading ${file} (${at + 1} of ${positionals.length})`);
  const inspection = await tryInspect(file, reading);
  if (inspection) inspections.push(inspection);
}
process.stdout.write(values.json ? `${JSON.stringify(inspections)}\n` : inspections.map(inWords).join('\n'));
