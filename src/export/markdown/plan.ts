import type { Clause, Plan } from '../../model/index.ts';
import { site } from '../../read/site.ts';
import { printedTitle } from '../../text/citing.ts';
import { addressFrom } from '../../urls.ts';
import { literal, passageLines } from './passage.ts';

/** Plans and themes lie two folders below the root. */
const address = addressFrom(2);

function headLines(plan: Plan, version: string): string[] {
  const facts: [string, string | null][] = [
    ['地区', `${plan.province}${plan.city}`],
    ['文种', plan.type],
    ['文号', plan.docNumber],
    ['发文机关', plan.issuer.join('、') || null],
    ['日期', plan.date],
    ['网页', address(plan.url)],
    ['出处', `${site.name}，数据版本 ${version}`],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [`- ${name}：${literal(value)}`]));
}

/** Writes a plan as Markdown: what is known of it, then every clause in order with its place, id, address and lines. */
export function planMarkdown(plan: Plan, clauses: readonly Clause[], version: string): string {
  return [
    `# ${literal(printedTitle(plan))}`,
    '',
    ...headLines(plan, version),
    '',
    '每一条先写位置、条目标识和原件行号，其后缩进四格的是原文，一字不改；引用时照录原文并写明位置。',
    '',
    ...clauses.flatMap((clause) => passageLines({ ...clause, url: address(clause.url) })),
  ].join('\n');
}
