import type { Content } from '../../model/content.ts';
import type { Clause, Excerpt, Plan, Theme, ThemeIssue } from '../../model/index.ts';
import { groupBy, indexBy } from '../../read/group.ts';
import { keyOf } from '../../read/keys.ts';
import { site } from '../../read/site.ts';
import { addressFrom } from '../../urls.ts';
import { literal, passageLines } from './passage.ts';

/** Plans and themes lie two folders below the root. */
const address = addressFrom(2);

/** What is needed beside the theme: its excerpts by plan, and the clauses they stand in. */
interface Material {
  readonly excerpts: ReadonlyMap<string, readonly Excerpt[]>;
  readonly clauses: ReadonlyMap<string, Clause>;
}

function excerptLines(excerpt: Excerpt, plan: Plan, clause: Clause): string[] {
  const { eId, text, url } = excerpt;
  const place = `${plan.city} ${clause.place}`;
  return passageLines({ place, eId, url: address(url), lines: clause.lines, text });
}

function planLines(plan: Plan, issue: ThemeIssue, { excerpts, clauses }: Material): string[] {
  const own = (excerpts.get(plan.id) ?? []).filter(({ issues }) => issues.includes(issue.id));
  const said = own.flatMap((excerpt) => {
    const clause = clauses.get(keyOf(plan.id, excerpt.eId));
    return clause ? excerptLines(excerpt, plan, clause) : [];
  });
  return [`### ${plan.city}`, '', ...(said.length > 0 ? said : ['未提及。', ''])];
}

/** Writes a theme as Markdown: under each issue what each plan says, word for word, or that it says nothing. */
export function themeMarkdown(theme: Theme, content: Content, version: string): string {
  const own = content.excerpts.filter((excerpt) => excerpt.theme === theme.id);
  const material: Material = {
    excerpts: groupBy(own, ({ plan }) => plan),
    clauses: indexBy(content.clauses, ({ plan, eId }) => keyOf(plan, eId)),
  };
  return [
    `# ${literal(theme.title)}`,
    '',
    `- 问题：${literal(theme.question)}`,
    `- 网页：${address(`themes/${theme.id}/`)}`,
    `- 出处：${site.name}，数据版本 ${version}`,
    '',
    '每一句先写城市、位置、条目标识和所在条目的原件行号，其后缩进四格的是原文，一字不改。归类由规则和学得的权重作出，会有错漏；“未提及”指没有找到。',
    '',
    ...theme.issues.flatMap((issue) => [
      `## ${literal(issue.title)}（${issue.id}）`,
      '',
      ...content.plans.flatMap((plan) => planLines(plan, issue, material)),
    ]),
  ].join('\n');
}
