/** `npm run remove -- ID`: takes a city out of the site: manifest, seed, corrections, findings and content as one. */
import { follow } from './pipeline/change.ts';
import { diskFiles, snapshotOf } from './pipeline/files.ts';
import { removal } from './pipeline/remove.ts';
import { mendLeftovers, writeWhole } from './pipeline/write.ts';
import { printProblems } from './report/print.ts';
import { commandLine, misuse } from './system/arguments.ts';
import { Failure, run } from './system/failure.ts';
import { tellTerminal } from './system/progress.ts';

const usage = 'npm run remove -- ID';
const { positionals } = commandLine(usage, { allowPositionals: true });
if (positionals.length !== 1) misuse(`One city is to be named by its id. Usage: ${usage}`);

await run(async () => {
  const root = process.cwd();
  await mendLeftovers(root);
  const [id = ''] = positionals;
  const files = snapshotOf(diskFiles(root));
  const received = removal(files, id);
  if (!received) throw new Failure(`The site has no city ${id}; nothing was removed.`);
  const { change, generated } = follow(root, files, received, tellTerminal());
  printProblems(generated.problems, files.text);
  if (!generated.isWritable) throw new Failure('Nothing was removed.');
  if (generated.problems.length > 0) process.exitCode = 1;
  await writeWhole(root, change, files);
  console.log(`Removed ${id}. Labels of it, if there are any, stay in tests/gold/.`);
});
