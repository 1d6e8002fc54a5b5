import type { Files } from './files.ts';
import { readFindings } from './findings.ts';
import { manifestFile, readManifest } from './manifest.ts';
import { json } from './render.ts';
import type { Change } from './staging.ts';

/** The change that takes a city out of the site: its entry, its files in `seeds/`, its corrections and its findings; null where there is no such city. */
export function removal(files: Files, id: string): Change | null {
  const { entries } = readManifest(files.text(manifestFile));
  const entry = entries.find((each) => each.id === id);
  if (!entry) return null;
  const seeds = [entry.file, entry.converted?.file].flatMap((file) => (file ? [`seeds/${file}`] : []));
  const corrections = `content/corrections/${id}.yaml`;
  return {
    files: new Map([
      [manifestFile, json(entries.filter((each) => each !== entry))],
      ...withoutFindings(files, id),
    ]),
    removed: [...seeds, ...(files.bytes(corrections) ? [corrections] : [])],
  };
}

/** The files of findings from which those on a city are taken, their other lines as they are. */
function withoutFindings(files: Files, id: string): [path: string, text: string][] {
  const { files: read } = readFindings('content/findings', (path) => files.text(path) ?? '', files.list);
  return read.flatMap(({ file, findings, placeOf }): [string, string][] => {
    const own = findings.findings.flatMap(({ plan }, at) => (plan === id ? [at] : []));
    if (own.length === 0) return [];
    const lines = (files.text(file) ?? '').split('\n');
    const startOf = (at: number) =>
      at < findings.findings.length ? placeOf(['findings', at]).line - 1 : lines.length;
    const cut = new Set(own.flatMap((at) => range(startOf(at), startOf(at + 1))));
    const kept = lines
      .filter((_, at) => !cut.has(at))
      .join('\n')
      .trimEnd();
    const left =
      own.length === findings.findings.length ? kept.replace(/^findings:\s*$/mu, 'findings: []') : kept;
    return [[file, `${left}\n`]];
  });
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
