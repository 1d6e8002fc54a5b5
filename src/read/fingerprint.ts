import { createHash } from 'node:crypto';
import { normalise } from '../writing/fold.ts';

/** Returns the fingerprint of a text: the first eight hexadecimal digits of the SHA-256 of its normalised form. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(normalise(text)).digest('hex').slice(0, 8);
