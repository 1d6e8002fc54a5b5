/** `npm run doctor`: says everything that is wrong with the whole content, worst first, and what to do about it. */
import { diagnose } from './pipeline/doctor.ts';
import { diskFiles, snapshotOf } from './pipeline/files.ts';
import { mendLeftovers } from './pipeline/write.ts';
import { count, printProblems } from './report/print.ts';
import { commandLine } from './system/arguments.ts';
import { run } from './system/failure.ts';

commandLine('npm run doctor', {});

await run(async () => {
  const root = process.cwd();
  await mendLeftovers(root);
  const files = snapshotOf(diskFiles(root));
  const { faults, gaps } = diagnose(files);
  printProblems(faults, files.text);
  for (const gap of gaps) console.log(gap);
  console.log(
    `${count(faults.length, 'fault')} that stop the build, ${count(gaps.length, 'thing')} left to do.`,
  );
  if (faults.length > 0) process.exitCode = 1;
});
