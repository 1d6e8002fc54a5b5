import type { Plan } from '../../model/index.ts';
import { aknOf } from '../akn/document.ts';
import { type ExportFile, exportFile } from '../file.ts';
import { planMarkdown } from '../markdown/plan.ts';
import { themeMarkdown } from '../markdown/theme.ts';
import type { Made } from './source.ts';

function filesOfPlan(plan: Plan, { content, version }: Made): ExportFile[] {
  const sections = content.sections.filter((section) => section.plan === plan.id);
  const clauses = content.clauses.filter((clause) => clause.plan === plan.id);
  const rows = { rows: clauses.length };
  const xml = aknOf(plan, sections, clauses, version);
  const markdown = planMarkdown(plan, clauses, version);
  return [
    exportFile(`akn/${plan.id}.xml`, `${plan.city}全文，一行即一条（Akoma Ntoso）`, xml, rows),
    exportFile(`plans/${plan.id}.md`, `${plan.city}全文，一行即一条（Markdown）`, markdown, rows),
  ];
}

/** Makes the files of every plan's whole text. */
export const ofPlans = (made: Made): ExportFile[] =>
  made.content.plans.flatMap((plan) => filesOfPlan(plan, made));

/** Makes a file of every theme: what each plan says of each issue. */
export const ofThemes = ({ content, version }: Made): ExportFile[] =>
  content.themes.map((theme) => {
    const rows = content.excerpts.filter((excerpt) => excerpt.theme === theme.id).length;
    const text = themeMarkdown(theme, content, version);
    return exportFile(`themes/${theme.id}.md`, `主题“${theme.title}”下的原文（Markdown）`, text, { rows });
  });
