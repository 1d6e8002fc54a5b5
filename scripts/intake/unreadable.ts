import { Unreadable } from './convert/converted.ts';

/** What errors of the file system mean, by their codes. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'it may not be read; check its permissions',
  EPERM: 'it may not be read; check its permissions',
  ENAMETOOLONG: 'its name is too long',
};

/** Says in a clause why a file cannot be read; an error that no file explains is thrown on. */
export function whyUnreadable(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const meaning = meanings[(error as NodeJS.ErrnoException).code ?? ''];
  if (meaning === undefined) throw error;
  return meaning;
}
