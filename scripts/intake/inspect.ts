import { createHash } from 'node:crypto';
import type { ManifestEntry } from '../../src/model/index.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { readOf } from '../parse/base/reading.ts';
import { typeOf } from '../parse/frame/type.ts';
import { type PlanContent, planContent } from '../pipeline/plan.ts';
import type { ThemeReader } from '../themes/reader.ts';
import { convert } from './convert/convert.ts';
import { placesNamedIn } from './places.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { slugOfFile } from './slug.ts';

/** What the site would make of a text: the records of the open data for it, and the remarks on it. */
export interface Inspection extends Omit<PlanContent, 'lines'> {
  /** The file, as named by the caller. */
  readonly file: string;
  readonly remarks: readonly Remark[];
}

/** What every text is read with: the reader of themes and the vocabulary of facts. */
export interface Reading {
  readonly reader: ThemeReader;
  readonly vocabulary: Vocabulary;
}

/** Reads a received file as the site would, storing nothing; rejects with Unreadable where there is no text in it. */
export async function inspect(file: string, bytes: Uint8Array, reading: Reading): Promise<Inspection> {
  return inspectText(file, bytes, (await convert(file, bytes)).text, reading);
}

/** Reads the text of a received file as the site would. */
export function inspectText(
  file: string,
  bytes: Uint8Array,
  text: string,
  { reader, vocabulary }: Reading,
): Inspection {
  const entry = entryFor(file, bytes);
  const { lines, ...content } = planContent(entry, 0, text, {}, reader, vocabulary);
  const plan = described(content.plan);
  return { file, ...content, plan, remarks: remarksOf({ ...content, lines }) };
}

/** A manifest entry that says no more than the file does. */
function entryFor(file: string, bytes: Uint8Array): ManifestEntry {
  const id = slugOfFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, city: '', province: '', code: '', file: `${id}.txt`, sha256, type: '规划', suppliedTitle: '' };
}

/** Fills in what follows from a plan's own words: its kind and, where it is certain, its place. */
function described(plan: PlanContent['plan']): PlanContent['plan'] {
  const places = placesNamedIn([plan.title, ...plan.issuer, plan.docNumber ?? '']);
  const [place, ...others] = places;
  const known = place && others.length === 0 ? place : { city: '', province: '', code: '' };
  const { city, province, code } = known;
  return { ...plan, city, province, code, type: typeOf(readOf(plan.title)) ?? '' };
}
