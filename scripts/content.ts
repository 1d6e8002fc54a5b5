/** `npm run content`: parses `seeds/` and writes the generated part of `content/`. */
import { follow, noChange } from './pipeline/change.ts';
import { diskFiles, snapshotOf } from './pipeline/files.ts';
import { mendLeftovers, writeWhole } from './pipeline/write.ts';
import { count, printProblems } from './report/print.ts';
import { commandLine } from './system/arguments.ts';
import { run } from './system/failure.ts';
import { tellTerminal } from './system/progress.ts';

commandLine('npm run content', {});

await run(async () => {
  const root = process.cwd();
  await mendLeftovers(root);
  const files = snapshotOf(diskFiles(root));
  const { change, generated } = follow(root, files, noChange, tellTerminal());
  const { problems, plans, leftOut } = generated;
  printProblems(problems, files.text);
  if (problems.length > 0) process.exitCode = 1;
  if (!generated.isWritable) {
    console.error(`${count(problems.length, 'problem')}; content/ was left as it is.`);
    return;
  }
  if (leftOut.length > 0) console.error(`Left out, their content as it was: ${leftOut.join(', ')}.`);
  await writeWhole(root, change, files);
  console.log(`content/: ${count(generated.files.size, 'file')} from ${count(plans.length, 'plan')}.`);
});
