import { z } from 'zod';
import { eId, eIdField, planField, siteUrl } from './ids.ts';

/** What a section is: a heading of the outline, a 专栏 box, a table, or an annex. */
export const sectionKind = z.enum(['section', 'box', 'table', 'annex']);

/** A section: one node of a plan's outline. */
export const section = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id, unique within the plan. */
  eId: eIdField,
  /** Level as the document nests its numbers: of 一、（一）1.（1） 1 to 4, —— and regular run-in headings 3 or below; 章 1, 节 2, 条 beneath; a box or table one below its parent. */
  level: z.int().min(1).max(10).meta({
    title: '层级',
    description: '按文件自身编号的层次：如一、为 1，（一）为 2，1. 和 —— 为 3；章为 1，节为 2，条在其下。',
  }),
  /** Label verbatim, such as `（一）`, `第三条` or `——`; empty if the heading has none. */
  label: z.string().meta({ title: '序号', description: '序号原文。' }),
  /** Title without its label and closing 。; of a run-in heading, its first sentence. */
  title: z.string().meta({ title: '标题', description: '标题，不含序号和句号。' }),
  /** Kind of the section. */
  kind: sectionKind.meta({ title: '类别', description: 'section 标题、box 专栏、table 表、annex 附件。' }),
  /** Seed line on which the heading starts, counted from 1. */
  line: z.int().positive().meta({ title: '原文行', description: '在原文文件中的起始行，从 1 起。' }),
  /** Element id of the section above, or null at the top. */
  parent: eId.nullable().meta({ title: '上级', description: '上一级的标识。' }),
  /** Address on the plan page. */
  url: siteUrl,
});

export type Section = z.infer<typeof section>;
export type SectionKind = z.infer<typeof sectionKind>;
