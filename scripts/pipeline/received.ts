import { createHash } from 'node:crypto';
import type { ManifestEntry } from '../../src/model/index.ts';
import { readSeed, type SeedResult } from '../parse/seed.ts';
import { problem } from '../report/problem.ts';
import type { Files } from './files.ts';

/** Hexadecimal SHA-256 of bytes. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Path of the text that is read for an entry: the received file, or what was made of it. */
export const textFile = ({ file, converted }: ManifestEntry): string => `seeds/${converted?.file ?? file}`;

/** The text of an entry, or the problems that forbid using it; the received file is checked too where it is another. */
export function readText(files: Files, entry: ManifestEntry): SeedResult {
  const { converted } = entry;
  if (!converted) return readSeed(entry, files.bytes(`seeds/${entry.file}`));
  const { file, sha256 } = converted;
  const text = readSeed({ ...entry, file, sha256 }, files.bytes(`seeds/${file}`));
  const received = `seeds/${entry.file}`;
  const bytes = files.bytes(received);
  if (!bytes) return { problems: [problem('seed-missing', received, 0, entry.file)] };
  const found = sha256Of(bytes);
  return found === entry.sha256
    ? text
    : { problems: [problem('seed-changed', received, 0, `found ${found}`)] };
}
