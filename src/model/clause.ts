import { z } from 'zod';
import { eId, eIdField, lineSpan, planField, siteUrl } from './ids.ts';
import { parserNote } from './parser-note.ts';

/** What a clause is, by its form in the document. */
export const clauseKind = z.enum([
  'heading',
  'paragraph',
  'item',
  'box-item',
  'row',
  'note',
  'notice',
  'signature',
  'toc',
  'furniture',
]);

/** A clause: one paragraph, item or row; a plan's clauses in order are its whole text. */
export const clause = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id, unique within the plan; the anchor on the plan page. */
  eId: eIdField,
  /** Element id of the section it stands in (its own, where it opens one); empty before the first section. */
  section: z
    .union([eId, z.literal('')])
    .meta({ title: '所在章节', description: '所在章节的标识；正文之前者为空。' }),
  /** Form of the clause. */
  kind: clauseKind.meta({
    title: '类别',
    description:
      'heading 标题、paragraph 段落、item 列项、box-item 专栏项、row 表行、note 注、notice 通知、signature 落款、toc 目录、furniture 页码页眉网页栏目等。',
  }),
  /** The text, verbatim save white space at the ends, page breaks and markdown marks; cells of a row separated by tabs. */
  text: z
    .string()
    .min(1)
    .meta({ title: '正文', description: '原文；表行各格以制表符相隔，格内分条以换行相隔。' }),
  /** Seed lines the clause was read from. */
  lines: lineSpan,
  /** Whether lines were joined across a page or line break. */
  joined: z.boolean().meta({ title: '曾拼接', description: '由跨页或断行的几行拼成时为 true。' }),
  /** Length in characters of the run-in heading at the start of `text` (label, title, 。); 0 if there is none. */
  lead: z
    .int()
    .nonnegative()
    .meta({ title: '段首标题长度', description: '段首标题（序号、标题、句号）的字数；没有则为 0。' }),
  /** Where a further seed line begins within `text`: character offset and line number, in order. */
  joins: z
    .array(
      z.strictObject({
        /** Character offset within the text. */
        offset: z
          .int()
          .nonnegative()
          .meta({ title: '位置', description: '在正文中的位置，以字符计，从 0 起。' }),
        /** Seed line, counted from 1. */
        line: z.int().positive().meta({ title: '原文行', description: '自此所据的原文行，从 1 起。' }),
      }),
    )
    .meta({ title: '拼接处', description: '另一原文行开始的位置：[{offset, line}]。' }),
  /** What the parser did or could not decide. */
  issues: z
    .array(parserNote)
    .meta({ title: '解析说明', description: '解析时所作的处理：[{key, line, detail}]。' }),
  /** How it is cited within its plan, such as `三（五）1`, `第三条（二）`, `专栏4 3.`, `附件 任务11`, `通知`. */
  place: z
    .string()
    .min(1)
    .meta({ title: '位置', description: '在文件内的位置，引用时用，如“三（五）1”“第三条（二）”。' }),
  /** Address on the plan page. */
  url: siteUrl,
});

export type Clause = z.infer<typeof clause>;
export type ClauseKind = z.infer<typeof clauseKind>;
