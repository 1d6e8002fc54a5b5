import { z } from 'zod';
import { eIdField, planField, siteUrl, slug } from './ids.ts';

/** An excerpt: one sentence of a clause, verbatim, under a theme. */
export const excerpt = z.strictObject({
  /** Theme id. */
  theme: slug.meta({ title: '主题', description: '主题的标识，见 themes 表。' }),
  /** City id. */
  plan: planField,
  /** Element id of the clause. */
  eId: eIdField,
  /** Offset of the first character within the clause's text (UTF-16 units), included. */
  start: z
    .int()
    .nonnegative()
    .meta({ title: '起', description: '在条目正文中的起始位置（UTF-16 单位，含）。' }),
  /** Offset behind the last character within the clause's text, excluded. */
  end: z.int().positive().meta({ title: '止', description: '在条目正文中的结束位置（不含）。' }),
  /** The sentence, equal to `clause.text.slice(start, end)`. */
  text: z.string().min(1).meta({ title: '原文', description: '该句原文。' }),
  /** Issues of the theme that it speaks to. */
  issues: z.array(slug).min(1).meta({ title: '议题', description: '该句所谈的议题。' }),
  /** Id of the first rule that put it here. */
  rule: slug.meta({ title: '规则', description: '选出该句的第一条规则。' }),
  /** Ids of all rules that fired. */
  rules: z.array(slug).min(1).meta({ title: '全部规则', description: '选出该句的全部规则。' }),
  /** Address of the clause on the plan page. */
  url: siteUrl,
});

export type Excerpt = z.infer<typeof excerpt>;
