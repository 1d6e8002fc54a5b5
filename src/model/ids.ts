import { z } from 'zod';

/** A city id: the romanised name in lower case, used in file names and URLs, such as `xiangyang`. */
export const cityId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'a city id is lower-case letters, digits and hyphens');

/**
 * An element id in Akoma Ntoso naming, such as `sec_3__subsec_5__para_1`; the anchor on the plan page.
 * Source: OASIS LegalDocML naming convention 1.0.
 */
export const eId = z
  .string()
  .regex(
    /^[a-zA-Z]+(_[0-9a-z]+)*(__[a-zA-Z]+(_[0-9a-z]+)*)*$/,
    'an eId is element_number parts joined by __',
  );

/** A theme or issue id: lower-case words joined by hyphens, such as `drg-dip-payment`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens');

/** A site-relative address without the base path, such as `plans/yulin/#sec_1`. */
export const siteUrl = z.string().regex(/^[a-z]/, 'a site url is relative, without a leading slash');

/** First and last line of the seed file, counted from 1, both included. */
export const lineSpan = z.tuple([z.int().positive(), z.int().positive()]);
