import { unreadNumbers } from '../facts/unread.ts';
import type { Files } from './files.ts';
import { readRecords } from './read.ts';

/** How many numbers of the cities' texts cannot be read whole; throws where the clauses in `content/` break their schema. */
export function countUnread(files: Files): number {
  const cities = files.list('content/clauses').map((file) => file.replace(/\.json$/u, ''));
  return cities.reduce((sum, city) => sum + unreadNumbers(readRecords(files, 'clauses', city)).length, 0);
}
