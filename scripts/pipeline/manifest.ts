import { type ManifestEntry, manifestEntry } from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';
import { lineOfPath } from './locate.ts';

const file = 'seeds/manifest.json';

/** Reads the manifest; every faulty entry is reported, with its line. */
export function readManifest(text: string | null): { entries: ManifestEntry[]; problems: Problem[] } {
  if (text === null)
    return { entries: [], problems: [problem('manifest-unreadable', file, 0, 'it does not exist')] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { entries: [], problems: [problem('manifest-unreadable', file, 1, (error as Error).message)] };
  }
  if (!Array.isArray(data) || data.length === 0) {
    return { entries: [], problems: [problem('manifest-unreadable', file, 1, 'it lists no seed')] };
  }
  return readEntries(data, text);
}

function readEntries(
  data: readonly unknown[],
  text: string,
): { entries: ManifestEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries: ManifestEntry[] = [];
  data.forEach((raw, index) => {
    const parsed = manifestEntry.safeParse(raw);
    if (parsed.success) {
      if (entries.some((entry) => entry.id === parsed.data.id)) {
        problems.push(problem('manifest-duplicate', file, lineOfPath(text, [index, 'id']), parsed.data.id));
      }
      entries.push(parsed.data);
      return;
    }
    for (const issue of parsed.error.issues) {
      const detail = `entry ${index + 1}, ${issue.path.join('.') || 'as a whole'}: ${issue.message}`;
      problems.push(problem('manifest-field', file, lineOfPath(text, [index, ...issue.path]), detail));
    }
  });
  return { entries, problems };
}
