/** What the disk may refuse, by the code of the error; a stack of calls would say no more. */
const REFUSALS: Record<string, string> = {
  EACCES: 'this user may not write there',
  EDQUOT: 'this user may not store more',
  EEXIST: 'a file is in the way',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the way',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
};

/** Returns what is wrong with a disk, with the path, where that is what an error tells of; null for any other. */
export function diskRefusal(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const refusal = REFUSALS[code];
  return refusal === undefined ? null : `${refusal}${path ? ` (${path})` : ''}`;
}
