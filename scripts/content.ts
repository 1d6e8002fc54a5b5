import { changesFile, changesText } from './pipeline/changes.ts';
import { changesSinceTag } from './pipeline/changes-since.ts';
import { generateContent, staleFiles } from './pipeline/content.ts';
import { diskFiles, writeFiles } from './pipeline/files.ts';
import { formatProblems } from './report/problem.ts';

const root = process.cwd();
const files = diskFiles(root);
const generated = generateContent(files);
if (generated.problems.length > 0) {
  console.error(formatProblems(generated.problems));
  console.error(`${generated.problems.length} problems; content/ was left as it is.`);
  process.exitCode = 1;
} else {
  writeFiles(root, generated.files, staleFiles(files, generated.files));
  // Last, since it compares what stands in content/ now.
  writeFiles(root, new Map([[changesFile, changesText(changesSinceTag(root))]]), []);
  console.log(`content/: ${generated.files.size} files from ${generated.plans.length} plans.`);
}
