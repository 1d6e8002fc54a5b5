import { z } from 'zod';
import { bodyId, eIdField, planField, siteUrl } from '../../model/ids.ts';
import type { BodyEntry, Responsibility } from '../../model/index.ts';
import { bareName } from '../../writing/body-names.ts';

/** One body in one statement of who leads or supports. */
export const dutyRow = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id of the clause that holds the statement. */
  eId: eIdField,
  /** The statement verbatim, as in `responsibilities`; empty for a task row. */
  quote: z
    .string()
    .meta({ title: '原文', description: '该处分工的原文，同 responsibilities；任务表各行为空。' }),
  /** How the bodies in the lead are called, as in `responsibilities`. */
  role: z.string().meta({ title: '职责', description: '职责用语，同 responsibilities。' }),
  /** Whether the body leads or supports. */
  part: z.enum(['lead', 'support']).meta({ title: '角色', description: 'lead 牵头或负责，support 配合。' }),
  /** Position within its list, from 1. */
  position: z.int().positive().meta({ title: '位次', description: '在该处名单中的位次，从 1 起。' }),
  /** Body id. */
  body: bodyId.meta({ title: '部门', description: '部门的标识，见 bodies 表。' }),
  /** Name of the body as printed. */
  printed: z.string().min(1).meta({ title: '原文名称', description: '部门在原文中的名称。' }),
  /** Address of the clause. */
  url: siteUrl,
});

/** A body that answers for something, over all plans. */
export const bodyRow = z.strictObject({
  /** Body id: by function where the table of names folds it, else the pinyin of its name. */
  id: bodyId.meta({ title: '标识', description: '按职能合并的部门用职能名，其余用原名的拼音。' }),
  /** Name of the function, or the name as printed. */
  name: z.string().min(1).meta({ title: '名称', description: '职能名称；未合并者为原文名称。' }),
  /** Whether names of several cities are folded into it. */
  folded: z.boolean().meta({ title: '已合并', description: '不同城市的名称按职能并为一行时为 true。' }),
  /** Number of statements in which it leads. */
  leads: z.int().nonnegative().meta({ title: '牵头处数', description: '牵头或负责的分工处数。' }),
  /** Number of statements in which it supports. */
  supports: z.int().nonnegative().meta({ title: '配合处数', description: '配合的分工处数。' }),
  /** Address of its page. */
  url: siteUrl,
});

type Duty = z.infer<typeof dutyRow>;
type Body = z.infer<typeof bodyRow>;

/** Lists every body of every statement, in the order of the statements. */
export function dutyRows(statements: readonly Responsibility[]): Duty[] {
  return statements.flatMap((statement) => {
    const { plan, eId, quote, role, url } = statement;
    return (['lead', 'support'] as const).flatMap((part) =>
      statement[`${part}Bodies`].map((body, at) => ({
        plan,
        eId,
        quote,
        role,
        part,
        position: at + 1,
        body,
        printed: statement[part][at] ?? '',
        url,
      })),
    );
  });
}

/** Lists the bodies that answer for something, in the order in which they first come up. */
export function bodyRows(statements: readonly Responsibility[], table: readonly BodyEntry[]): Body[] {
  const folded = new Map(table.map(({ id, name }) => [id, name]));
  const statementsOf = new Map<string, { name: string; lead: Set<string>; support: Set<string> }>();
  for (const duty of dutyRows(statements)) {
    const name = folded.get(duty.body) ?? bareName(duty.printed);
    const own = statementsOf.get(duty.body) ?? { name, lead: new Set(), support: new Set() };
    statementsOf.set(duty.body, own);
    own[duty.part].add(JSON.stringify([duty.plan, duty.eId, duty.quote, duty.role]));
  }
  return [...statementsOf].map(([id, { name, lead, support }]) => ({
    id,
    name,
    folded: folded.has(id),
    leads: lead.size,
    supports: support.size,
    url: `tasks/bodies/${id}/`,
  }));
}
