import { z } from 'zod';

/** What the site says of itself: `content/site.yaml`. */
export const site = z.strictObject({
  /** Its name, one line. */
  name: z.string().trim().min(1),
  /** What its data holds, one Chinese sentence. */
  description: z.string().min(1),
  /** Words under which the data is to be found; the names of the themes come beside them. */
  keywords: z.array(z.string().min(1)),
  /** Where errors are reported, an address (`https:` or `mailto:`), or null. */
  contact: z.url({ protocol: /^(https?|mailto)$/ }).nullable(),
  /** Licence of the site's own work: the plans themselves are public documents. */
  licence: z.strictObject({
    /** Its name in Chinese. */
    name: z.string().min(1),
    /** Its short name, such as `CC BY 4.0`. */
    short: z.string().min(1),
    /** Address of its text. */
    url: z.url(),
  }),
});

/** Version of the data: `content/version.json`. */
export const version = z.strictObject({
  /** Month in which what is published last changed, such as `2026.11`. */
  month: z.string().regex(/^\d{4}\.(0[1-9]|1[0-2])$/, 'a month is YYYY.MM'),
  /** SHA-256 of what is published, 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 has 64 hexadecimal digits'),
});

export type Site = z.infer<typeof site>;
export type Version = z.infer<typeof version>;

/** A version as it is printed and cited: month and the first eight digits of the hash, such as `2026.11.1a2b3c4d`. */
export const versionName = ({ month, sha256 }: Version): string => `${month}.${sha256.slice(0, 8)}`;
