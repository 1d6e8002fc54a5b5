/** `npm run changes [-- <git ref>]`: what differs from an earlier commit, by default the last tag: kind, record, fields. */
import { changesSince } from './pipeline/changes-since.ts';
import { commandLine } from './system/arguments.ts';
import { isCommit, lastTag } from './system/git.ts';

function main(root: string, ref: string | null): number {
  if (ref === null) {
    console.log('No earlier version is tagged: name a commit to compare with.');
    return 0;
  }
  if (!isCommit(root, ref)) {
    console.error(`${ref} is no commit of this repository.`);
    return 1;
  }
  const changes = changesSince(root, ref);
  for (const { kind, id, fields } of changes) console.log([kind, id, fields.join(' ')].join('\t').trim());
  console.log(`${changes.length} changes since ${ref}.`);
  return 0;
}

const { positionals } = commandLine('npm run changes [-- COMMIT]', { allowPositionals: true });
process.exitCode = main(process.cwd(), positionals[0] ?? lastTag(process.cwd()));
