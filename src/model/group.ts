import { z } from 'zod';
import { eIdField, planField, siteUrl, slug } from './ids.ts';

/** A group of people or bodies that measures are for: an entry of `content/vocabulary/groups.yaml`. */
export const targetGroup = z.strictObject({
  /** Group id. */
  id: slug,
  /** Name in Chinese. */
  name: z.string().min(1),
  /** Words by which texts speak of it. */
  wordings: z.array(z.string().min(2)).min(1),
  /** Longer words that contain a wording and mean something else. */
  not: z.array(z.string().min(2)).optional(),
});

/** A sentence that speaks of a target group. */
export const groupMention = z.strictObject({
  /** Group id. */
  group: slug.meta({ title: '人群', description: '人群的标识，各市共用。' }),
  /** Name of the group in Chinese. */
  name: z.string().min(1).meta({ title: '名称', description: '人群的名称。' }),
  /** City id. */
  plan: planField,
  /** Element id of the clause. */
  eId: eIdField,
  /** Offset of the sentence within the clause's text (UTF-16 units), included. */
  start: z.int().nonnegative().meta({ title: '起', description: '句子在条目正文中的起始位置（含）。' }),
  /** Offset behind the sentence within the clause's text, excluded. */
  end: z.int().positive().meta({ title: '止', description: '句子在条目正文中的结束位置（不含）。' }),
  /** The sentence, verbatim. */
  text: z.string().min(1).meta({ title: '原文', description: '该句原文。' }),
  /** The wordings of the dictionary that it uses. */
  words: z.array(z.string()).min(1).meta({ title: '用语', description: '句中指称该人群的用语。' }),
  /** Themes under which it stands. */
  themes: z.array(slug).meta({ title: '主题', description: '该句所属的主题。' }),
  /** Address of the clause on the plan page. */
  url: siteUrl,
});

export type TargetGroup = z.infer<typeof targetGroup>;
export type GroupMention = z.infer<typeof groupMention>;
