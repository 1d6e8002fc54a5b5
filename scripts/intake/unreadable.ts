import { meaningOf } from '../system/failure.ts';
import { Unreadable } from './convert/converted.ts';

/** Says in a clause why a file cannot be read; an error that no file explains is thrown on. */
export function whyUnreadable(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const meaning = meaningOf(error);
  if (!meaning) throw error;
  return meaning.clause;
}
