/** `npm run add -- FILE`: takes a received text into the site: seed, manifest and content as one. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ManifestEntry } from '../src/model/index.ts';
import { convert } from './intake/convert/convert.ts';
import { enter } from './intake/entry.ts';
import { formOf } from './intake/form.ts';
import { type Inspection, inspectText } from './intake/inspect.ts';
import { type Look, looksAt, looksInWords } from './intake/look.ts';
import { formInWords, type KnownForm } from './intake/print.ts';
import { readingFrom } from './intake/reading.ts';
import { whyUnreadable } from './intake/unreadable.ts';
import { splitLines } from './parse/base/lines.ts';
import { follow } from './pipeline/change.ts';
import { diskFiles, type Snapshot, snapshotOf } from './pipeline/files.ts';
import { manifestFile, readManifest } from './pipeline/manifest.ts';
import { json } from './pipeline/render.ts';
import { mendLeftovers, writeWhole } from './pipeline/write.ts';
import { count, printProblems } from './report/print.ts';
import { commandLine, misuse } from './system/arguments.ts';
import { askNobody, askTerminal } from './system/ask.ts';
import { Failure, run } from './system/failure.ts';
import { tellTerminal } from './system/progress.ts';

const usage =
  'npm run add -- FILE [--id ID] [--city NAME|CODE] [--code CODE] [--province NAME] [--type KIND] [--yes]';
const option = { type: 'string' } as const;
const { values: said, positionals } = commandLine(usage, {
  options: {
    id: option,
    city: option,
    code: option,
    province: option,
    type: option,
    yes: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (positionals.length !== 1) misuse(`One file is to be named. Usage: ${usage}`);
const ask = said.yes ? askNobody : askTerminal;
const tell = tellTerminal();

/** The received file as bytes and as text; throws a Failure where it cannot be read. */
async function receive(file: string) {
  try {
    const bytes = await readFile(file);
    return { bytes, converted: await convert(file, bytes) };
  } catch (error) {
    throw new Failure(`${file}: ${whyUnreadable(error)}.`);
  }
}

/** Works out the change that adds an entry, and writes it; throws a Failure, with nothing written, where it would not be valid. */
async function write(
  root: string,
  files: Snapshot,
  entry: ManifestEntry,
  added: ReadonlyMap<string, string | Uint8Array>,
) {
  const known = readManifest(files.text(manifestFile)).entries;
  const manifest = json([...known, entry]);
  const received = { files: new Map([...added, [manifestFile, manifest]]), removed: [] };
  const { change, generated } = follow(root, files, received, tell);
  const textOf = (path: string) => (path === manifestFile ? manifest : files.text(path));
  printProblems(generated.problems, textOf);
  if (!generated.isWritable || generated.leftOut.includes(entry.id))
    throw new Failure('Nothing was written.');
  if (generated.problems.length > 0) process.exitCode = 1;
  await writeWhole(root, change, files);
  return generated;
}

/** What an editor compares and looks at first, as text for the terminal. */
function report(
  path: string,
  text: string,
  inspection: Inspection,
  looks: readonly Look[],
  known: readonly KnownForm[],
): string {
  const things = `${count(looks.length, 'thing')} to look at, worst first:`;
  const toLookAt = looks.length > 0 ? ['', things, looksInWords(path, looks, text)] : [];
  const more = `"npm run inspect -- ${path}" shows everything that was found.`;
  const form = formOf({ ...inspection, lines: splitLines(text) });
  return [formInWords(inspection, form, known), ...toLookAt, '', more].join('\n');
}

await run(async () => {
  const root = process.cwd();
  await mendLeftovers(root);
  const [file = ''] = positionals;
  tell(`Reading ${file}`);
  const { bytes, converted } = await receive(file);
  const files = snapshotOf(diskFiles(root));
  const { entries, problems } = readManifest(files.text(manifestFile));
  printProblems(problems, files.text);
  if (problems.length > 0)
    throw new Failure('The manifest must be right before a text is added; nothing was written.');
  const reading = readingFrom(files);
  const inspection = inspectText(basename(file), bytes, converted.text, reading);
  const entered = await enter(bytes, converted, inspection, said, entries, ask);
  const { plans } = await write(root, files, entered.entry, entered.files);
  const { id, city, province, code } = entered.entry;
  console.log(`Added ${city} (${province}, ${code}) as ${id}.\n`);
  const path = [...entered.files.keys()].at(-1) ?? '';
  const looks = looksAt(inspection, converted.text, reading.vocabulary);
  const known = plans
    .filter(({ plan }) => plan.id !== id)
    .map((content) => ({ city: content.plan.city, form: formOf(content) }));
  console.log(report(path, converted.text, inspection, looks, known));
});
