import { z } from 'zod';
import { eIdField, planField } from './ids.ts';

const start = z
  .int()
  .nonnegative()
  .meta({ title: '起', description: '句子在条目正文中的起始位置（UTF-16 单位，含）。' });
const end = z.int().positive().meta({ title: '止', description: '句子在条目正文中的结束位置（不含）。' });
const text = z.string().min(1).meta({ title: '原文', description: '该句原文。' });

/** How a sentence is a relative of another: near-identical wording of the same provision, or the same measure in other words. */
export const relativeKind = z.enum(['same', 'related']);

/** A sentence of another city that says the same as a sentence, or speaks of the same measure. */
export const relative = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id of the clause. */
  eId: eIdField,
  /** Offset of the first character within the clause's text (UTF-16 units), included. */
  start,
  /** Offset behind the last character, excluded. */
  end,
  /** The sentence, verbatim. */
  text,
  /** Near-identical wording of the same provision, or the same measure in other words. */
  kind: relativeKind.meta({
    title: '关系',
    description: 'same 同一规定，文字大体相同（次序、名称、数字可以不同）；related 同一举措的不同写法。',
  }),
  /** How near it is, from 0 to 1. */
  score: z.number().min(0).max(1).meta({ title: '接近程度', description: '0 到 1，越大越接近。' }),
});

/** A sentence with its relatives in the other cities, nearest first. */
export const relatives = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id of the clause. */
  eId: eIdField,
  /** Offset of the first character within the clause's text (UTF-16 units), included. */
  start,
  /** Offset behind the last character, excluded. */
  end,
  /** The sentence, verbatim. */
  text,
  /** Its relatives in other cities, nearest first. */
  relatives: z.array(relative).min(1).meta({
    title: '相似表述',
    description: '其他城市的同一规定或同一举措，由近到远；每城市至多 8 句，合计至多 32 句。',
  }),
});

export type RelativeKind = z.infer<typeof relativeKind>;
export type Relative = z.infer<typeof relative>;
export type Relatives = z.infer<typeof relatives>;
