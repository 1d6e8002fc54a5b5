import type { Change } from '../../src/model/change.ts';
import { filesAt, lastTag } from '../system/git.ts';
import { changesBetween, versionIn } from './changes.ts';
import { diskFiles, type Files } from './files.ts';
import { versionFile } from './version.ts';

/** Lists what differs in the files, by default those on disk, from a commit; versions are named by their data, the commit by its own name where it has none. */
export function changesSince(root: string, ref: string, now: Files = diskFiles(root)): Change[] {
  const old = filesAt(root, ref);
  return changesBetween(
    { name: versionIn(old, ref), files: old },
    { name: versionIn(now, 'now'), files: now },
  );
}

/** Lists what differs in the files from the last tag; nothing where no version of the data is tagged. */
export function changesSinceTag(root: string, now: Files): Change[] {
  const tag = lastTag(root);
  return tag !== null && filesAt(root, tag).text(versionFile) !== null ? changesSince(root, tag, now) : [];
}
