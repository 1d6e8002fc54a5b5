import type { ManifestEntry } from '../../src/model/index.ts';
import { slugOf } from '../../src/writing/slug.ts';
import { sha256Of } from '../pipeline/received.ts';
import type { Ask } from '../system/ask.ts';
import { Failure } from '../system/failure.ts';
import { choosePlace, type SaidPlace } from './choose.ts';
import type { Converted, FileKind } from './convert/converted.ts';
import type { Inspection } from './inspect.ts';
import { type Place, stemOf } from './places.ts';

/** What an editor said of a text on the command line. */
export interface Said extends SaidPlace {
  readonly id?: string | undefined;
  readonly type?: string | undefined;
}

/** How the name of a received file ends in `seeds/`. */
const endings: Readonly<Record<FileKind, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** The manifest entry for a received file, and the files that `seeds/` gains. */
export interface Entered {
  readonly entry: ManifestEntry;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Makes the manifest entry for a received file: what the editor said, else what the text says, else what the editor
 * answers; throws a Failure where something stays unknown or is taken.
 */
export async function enter(
  bytes: Uint8Array,
  converted: Converted,
  { plan }: Inspection,
  said: Said,
  known: readonly ManifestEntry[],
  ask: Ask,
): Promise<Entered> {
  const place = await choosePlace(said, [plan.title, ...plan.issuer], ask);
  const id = said.id ?? slugOf(stemOf(place.name));
  mustBeNew(id, place, known);
  const type = said.type ?? (plan.type || (await ask('What kind of document is it (规划, 意见, …)?')));
  if (!type) throw new Failure('The title does not tell the kind of the document. Say it by --type.');
  const { code, province } = place;
  const inferred = inferredFields(plan, said);
  const { files, ...received } = receivedFiles(id, bytes, converted);
  const city = printedCity(place, known);
  return {
    entry: { id, city, province, code, ...received, type, ...(inferred.length > 0 && { inferred }) },
    files,
  };
}

function mustBeNew(id: string, { name, code }: Place, known: readonly ManifestEntry[]): void {
  const same = known.find((entry) => entry.code === code);
  if (same) throw new Failure(`${name} (${code}) is in the site already, as ${same.id}.`);
  const taken = known.find((entry) => entry.id === id);
  if (taken)
    throw new Failure(`The id ${id} is that of ${taken.city}. Say another by --id, such as ${id}-${code}.`);
}

/** The name the site prints, with the province before it where another place has the same. */
function printedCity({ city, province }: Place, known: readonly ManifestEntry[]): string {
  return known.some((entry) => entry.city === city) ? `${stemOf(province)}${city}` : city;
}

/** What was found by machine and said by no one. */
function inferredFields(plan: Inspection['plan'], said: Said): NonNullable<ManifestEntry['inferred']> {
  const place =
    said.city === undefined && said.code === undefined ? (['city', 'province', 'code'] as const) : [];
  const own = (['id', 'type'] as const).filter((field) => said[field] === undefined);
  const read = (['title', 'docNumber', 'issuer', 'date'] as const).filter((field) => {
    return plan[field] !== null && plan[field].length > 0;
  });
  return [...own, ...place, ...read];
}

function receivedFiles(id: string, bytes: Uint8Array, { text, kind, encoding, converter }: Converted) {
  const file = `${id}.${endings[kind]}`;
  const files = new Map<string, string | Uint8Array>([[`seeds/${file}`, bytes]]);
  const received = { file, sha256: sha256Of(bytes), kind, encoding, files };
  if (!converter) return received;
  const made = `${id}.converted.txt`;
  files.set(`seeds/${made}`, text);
  const sha256 = sha256Of(new TextEncoder().encode(text));
  return {
    ...received,
    converted: { file: made, sha256, converter: converter.name, version: converter.version },
  };
}
