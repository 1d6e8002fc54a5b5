import { type ManifestEntry, manifestEntry } from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';
import { Broken, readJsonByHand, type Structured } from '../report/structured.ts';

/** Path of the manifest. */
export const manifestFile = 'seeds/manifest.json';

/** The entries of the manifest that are right, and what is wrong with the others. */
export interface ReadManifest {
  readonly entries: ManifestEntry[];
  readonly problems: Problem[];
}

/** Reads the manifest; never throws: every fault of every entry is reported with its place. */
export function readManifest(text: string | null): ReadManifest {
  if (text === null) return unreadable(0, 'it does not exist');
  try {
    const { data, placeOf } = readJsonByHand(text);
    if (!Array.isArray(data) || data.length === 0) return unreadable(1, 'it lists no seed');
    return readEntries(data, placeOf);
  } catch (error) {
    if (error instanceof Broken) return unreadable(error.place, error.message);
    throw error;
  }
}

const unreadable = (place: Parameters<typeof problem>[2], why: string): ReadManifest => ({
  entries: [],
  problems: [problem('manifest-unreadable', manifestFile, place, why)],
});

function readEntries(data: readonly unknown[], placeOf: Structured['placeOf']): ReadManifest {
  const problems: Problem[] = [];
  const read = data.flatMap((raw, index) => {
    const parsed = manifestEntry.safeParse(raw);
    if (parsed.success) return [{ index, entry: parsed.data }];
    for (const { path, message } of parsed.error.issues) {
      const detail = `entry ${index + 1}, ${path.join('.') || 'as a whole'}: ${message}`;
      problems.push(problem('manifest-field', manifestFile, placeOf([index, ...path]), detail));
    }
    return [];
  });
  for (const { path, detail } of doubled(read)) {
    problems.push(problem('manifest-duplicate', manifestFile, placeOf(path), detail));
  }
  return { entries: read.map(({ entry }) => entry), problems };
}

/** An entry with its place in the manifest, from 0. */
interface Placed {
  readonly index: number;
  readonly entry: ManifestEntry;
}

/** What no two entries may share: their names on the site, their files, their places. */
const unique: readonly { field: keyof ManifestEntry; noun: string }[] = [
  { field: 'id', noun: '' },
  { field: 'file', noun: 'the file ' },
  { field: 'city', noun: 'the city ' },
  { field: 'code', noun: 'the code ' },
];

function doubled(placed: readonly Placed[]): { path: PropertyKey[]; detail: string }[] {
  return unique.flatMap(({ field, noun }) => {
    const seen = new Set<unknown>();
    return placed
      .filter(({ entry }) => seen.has(entry[field]) || !seen.add(entry[field]))
      .map(({ index, entry }) => ({ path: [index, field], detail: `${noun}${entry[field]}` }));
  });
}
