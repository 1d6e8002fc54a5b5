import { z } from 'zod';
import { eIdField, planField } from './ids.ts';

/** A change: a record of a plan that came, went or reads otherwise since the last version that was tagged. */
export const change = z.strictObject({
  /** Collection, plan and key of the record, joined by slashes. */
  id: z.string().min(1).meta({ title: '标识', description: '表名、城市和该行主键，以斜线相连。' }),
  /** Earlier version of the data. */
  from: z.string().min(1).meta({ title: '旧版本', description: '与之相比的数据版本。' }),
  /** Later version of the data. */
  to: z.string().min(1).meta({ title: '新版本', description: '本次的数据版本。' }),
  /** Name of the table. */
  collection: z.string().min(1).meta({ title: '表', description: '所在的表。' }),
  /** City id. */
  plan: planField,
  /** Element id of the record. */
  eId: eIdField,
  /** What happened to it. */
  kind: z
    .enum(['added', 'removed', 'altered'])
    .meta({ title: '变化', description: 'added 增加、removed 删去、altered 改动。' }),
  /** Names of the fields that read otherwise; none of a record that came or went. */
  fields: z
    .array(z.string().min(1))
    .meta({ title: '改动的字段', description: '改动的字段名；增加和删去的为空。' }),
});

export type Change = z.infer<typeof change>;
