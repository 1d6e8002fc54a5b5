/** `npm run check`: validates all of `content/` and says every problem with file, line and column. */
import { staleWeights } from './learn/files.ts';
import { checkContent } from './pipeline/check.ts';
import { diskFiles, snapshotOf } from './pipeline/files.ts';
import { countUnread } from './pipeline/unread.ts';
import { mendLeftovers } from './pipeline/write.ts';
import { count, printProblems } from './report/print.ts';
import { commandLine } from './system/arguments.ts';
import { run } from './system/failure.ts';

commandLine('npm run check', {});

await run(async () => {
  const root = process.cwd();
  await mendLeftovers(root);
  const files = snapshotOf(diskFiles(root));
  const found = checkContent(files);
  // Labels are read only where themes and vocabulary are sound.
  const problems = found.length > 0 ? found : staleWeights(root);
  printProblems(problems, files.text);
  if (problems.length > 0) {
    console.error(`${count(problems.length, 'problem')}.`);
    process.exitCode = 1;
  } else {
    console.log('Content is valid and up to date.');
    const unread = countUnread(files);
    if (unread > 0)
      console.log(
        `${count(unread, 'number')} in the texts cannot be read whole: npm run inspect shows where.`,
      );
  }
});
