import { z } from 'zod';
import { cityId, siteUrl } from './ids.ts';

/** What kind of document a plan is: a plan proper (规划) or an opinion (意见, 实施意见). */
export const planType = z.enum(['规划', '意见', '实施意见']);

/** One entry of `seeds/manifest.json`: a received text and what an editor knows that the text does not say. */
export const manifestEntry = z.strictObject({
  /** City id, unique in the manifest; also the base name of every generated file. */
  id: cityId,
  /** Name of the city in Chinese, without 市, such as 襄阳. */
  city: z.string().min(1),
  /** Full name of the province in Chinese, such as 湖北省. */
  province: z.string().min(1),
  /** Six-digit administrative code of the city (GB/T 2260). */
  code: z.string().regex(/^\d{6}$/, 'a GB/T 2260 code has six digits'),
  /** File name of the seed within `seeds/`. */
  file: z.string().regex(/^[a-z0-9-]+\.txt$/, 'a seed is a .txt file in seeds/'),
  /** SHA-256 of the seed's bytes, 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 has 64 hexadecimal digits'),
  /** Kind of the document. */
  type: planType,
  /** Title supplied by the editor because the text has none; absent otherwise. */
  suppliedTitle: z.string().min(1).optional(),
});

/** The manifest: every seed that the site is built from, in the order the cities are shown. */
export const manifest = z.array(manifestEntry).min(1, 'the manifest lists no seed');

/** A plan: what the site knows of one document as a whole. */
export const plan = z.strictObject({
  /** City id. */
  id: cityId,
  /** Name of the city in Chinese, without 市. */
  city: z.string(),
  /** Full name of the province in Chinese. */
  province: z.string(),
  /** Six-digit administrative code (GB/T 2260). */
  code: z.string(),
  /** Position among the plans, from 0; the given order of cities everywhere. */
  order: z.int().nonnegative(),
  /** Title of the document, without white space; the editor's where `titleSupplied`. */
  title: z.string(),
  /** Whether the title is the editor's, since the text has none; shown in square brackets. */
  titleSupplied: z.boolean(),
  /** Document number (文号) as printed, or null where the text has none. */
  docNumber: z.string().nullable(),
  /** Issuing body as printed, or null where the text does not name it. */
  issuer: z.string().nullable(),
  /** Date of issue, YYYY-MM-DD, or null where the text has none. */
  date: z.iso.date().nullable(),
  /** Kind of the document. */
  type: planType,
  /** The received text: file name, SHA-256 of its bytes, number of lines. */
  seed: z.strictObject({ file: z.string(), sha256: z.string(), lines: z.int().positive() }),
  /** Address of the plan page. */
  url: siteUrl,
});

export type ManifestEntry = z.infer<typeof manifestEntry>;
export type Plan = z.infer<typeof plan>;
