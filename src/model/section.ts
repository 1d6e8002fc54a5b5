import { z } from 'zod';
import { cityId, eId, siteUrl } from './ids.ts';

/** What a section is: a heading of the outline, a 专栏 box, a table, or an annex. */
export const sectionKind = z.enum(['section', 'box', 'table', 'annex']);

/** A section: one node of a plan's outline. */
export const section = z.strictObject({
  /** City id. */
  plan: cityId,
  /** Element id, unique within the plan. */
  eId,
  /** Level by its number: 一、 1, （一） 2, `1.`, —— and regular run-in headings 3, （1） 4; a box or table one below its parent. */
  level: z.int().min(1).max(5),
  /** Label verbatim, such as `（一）` or `——`; empty if the heading has none. */
  label: z.string(),
  /** Title without its label and closing 。; of a run-in heading, its first sentence. */
  title: z.string(),
  /** Kind of the section. */
  kind: sectionKind,
  /** Seed line on which the heading starts, counted from 1. */
  line: z.int().positive(),
  /** Element id of the section above, or null at the top. */
  parent: eId.nullable(),
  /** Address on the plan page. */
  url: siteUrl,
});

export type Section = z.infer<typeof section>;
export type SectionKind = z.infer<typeof sectionKind>;
