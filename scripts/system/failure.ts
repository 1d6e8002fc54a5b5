/** A command that cannot go on; its message is a sentence for the one who called it. */
export class Failure extends Error {}

/** What errors of the file system mean, by their codes, as a clause. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read or written; check its permissions',
  EDQUOT: 'the quota of the disk is used up; make room and run the command again',
  EISDIR: 'it is a folder; name a file',
  EMFILE: 'too many files are open; close some programs and run the command again',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full; make room and run the command again',
  ENOTDIR: 'a file stands where a folder should be',
  EPERM: 'it may not be read or written; check its permissions',
  EROFS: 'it lies on a disk that may only be read',
};

/** Says as `path: clause` what an error of the file system means; null for other errors. */
export function meaningOf(error: unknown): { path: string; clause: string } | null {
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  const clause = meanings[code];
  return clause === undefined ? null : { path, clause };
}

/** Runs a command; a failure is a sentence on the error output and exit code 1, a fault of the program itself is thrown on. */
export async function run(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    const meaning = meaningOf(error);
    if (!meaning && !(error instanceof Failure)) throw error;
    console.error(meaning ? `${meaning.path}: ${meaning.clause}.` : (error as Error).message);
    process.exitCode = 1;
  }
}
