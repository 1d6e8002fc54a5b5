import type { Files } from './files.ts';
import { manifestFile, readManifest } from './manifest.ts';
import { json } from './render.ts';
import type { Change } from './staging.ts';
import { withoutItemsOf } from './yaml-items.ts';

/**
 * The change that takes a city out of the site: its entry, its files in `seeds/`, its corrections and what
 * hand-written texts say of it; null where there is no such city.
 */
export function removal(files: Files, id: string): Change | null {
  const { entries } = readManifest(files.text(manifestFile));
  const entry = entries.find((each) => each.id === id);
  if (!entry) return null;
  const seeds = [entry.file, entry.converted?.file].flatMap((file) => (file ? [`seeds/${file}`] : []));
  const corrections = `content/corrections/${id}.yaml`;
  return {
    files: new Map([
      [manifestFile, json(entries.filter((each) => each !== entry))],
      ...withoutWordsOn(files, id),
    ]),
    removed: [...seeds, ...(files.bytes(corrections) ? [corrections] : [])],
  };
}

/** The hand-written files that speak of a city, without what they say of it: its findings, its quotes in the glossary. */
function withoutWordsOn(files: Files, id: string): [path: string, text: string][] {
  const findings = files.list('content/findings').map((name) => `content/findings/${name}`);
  return [...findings, 'content/glossary/terms.yaml'].flatMap((path): [string, string][] => {
    const text = files.text(path) ?? '';
    const left = withoutItemsOf(text, id);
    return left === text ? [] : [[path, left]];
  });
}
