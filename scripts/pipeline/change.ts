import { type Tell, tellNobody } from '../system/progress.ts';
import { changesFile, changesText } from './changes.ts';
import { changesSinceTag } from './changes-since.ts';
import { type Generated, generateContent, staleFiles } from './content.ts';
import { changedBy, type Files } from './files.ts';
import type { Change } from './staging.ts';

/** A change of what is written by hand or received, with all that follows from it in `content/`. */
export interface Followed {
  readonly change: Change;
  readonly generated: Generated;
}

/** Nothing written, nothing removed. */
export const noChange: Change = { files: new Map(), removed: [] };

/** Works out what follows in `content/` from a change below `root`, telling of each step; touches no file. */
export function follow(
  root: string,
  files: Files,
  change: Change = noChange,
  tell: Tell = tellNobody,
): Followed {
  const changed = changedBy(files, change);
  const generated = generateContent(changed, undefined, tell);
  const removed = [...change.removed, ...staleFiles(changed, generated)];
  const written = new Map([...change.files, ...generated.files]);
  const changes = changesText(changesSinceTag(root, changedBy(files, { files: written, removed })));
  return { generated, change: { files: written.set(changesFile, changes), removed } };
}
