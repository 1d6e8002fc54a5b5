import type { DeskRecord } from '../../desk/record.ts';
import { since, sinceWords } from '../../desk/since.ts';
import { planText } from '../clip/published.ts';

/** What is said where the published text cannot be had to compare with. */
const unknown = '未能取到现在的原文核对';

async function changesOf(plan: string, items: readonly DeskRecord[]): Promise<[string, string][]> {
  try {
    const { clauses, byId } = await planText(plan);
    return items.map(({ id, what }) => [id, what ? sinceWords[since(what, clauses, byId)] : '']);
  } catch {
    return items.map(({ id }) => [id, unknown]);
  }
}

/** Says by record id how the words of clippings differ from the text as published now; empty where they do not. */
export async function changesSince(items: readonly DeskRecord[]): Promise<Map<string, string>> {
  const byPlan = new Map<string, DeskRecord[]>();
  for (const item of items) {
    const plan = item.kind === 'quote' ? item.what?.plan : undefined;
    if (plan) byPlan.set(plan, [...(byPlan.get(plan) ?? []), item]);
  }
  const found = await Promise.all([...byPlan].map(([plan, own]) => changesOf(plan, own)));
  return new Map(found.flat());
}
