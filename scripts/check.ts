import { checkContent } from './pipeline/check.ts';
import { diskFiles } from './pipeline/files.ts';
import { formatProblems } from './report/problem.ts';

const problems = checkContent(diskFiles(process.cwd()));
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`${problems.length} problems.`);
  process.exitCode = 1;
} else {
  console.log('Content is valid and up to date.');
}
