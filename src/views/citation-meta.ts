import type { Plan } from '../model/plan.ts';
import { printedTitle } from '../text/citing.ts';
import { urls } from '../urls.ts';
import { addressing } from './address.ts';

/** A `meta` element: its name and what it says. */
export type Meta = readonly [name: string, content: string];

/** A `link rel=alternate` element. */
export interface Alternate {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** The tags of Highwire Press; what has an institution is a report to reference managers, the type that has a number. */
function highwire(plan: Plan, address: string | null): Meta[] {
  const { issuer, docNumber, date } = plan;
  return [
    ['citation_title', printedTitle(plan)],
    ...issuer.map((name): Meta => ['citation_author', name]),
    ...(issuer.length === 0 ? [] : [['citation_technical_report_institution', issuer.join('、')] as const]),
    ...(docNumber === null ? [] : [['citation_technical_report_number', docNumber] as const]),
    ...(date === null ? [] : [['citation_publication_date', date.replaceAll('-', '/')] as const]),
    ['citation_language', 'zh-CN'],
    ...(address === null ? [] : [['citation_public_url', address] as const]),
  ];
}

function dublinCore(plan: Plan, address: string | null): Meta[] {
  return [
    ['DC.title', printedTitle(plan)],
    ...plan.issuer.map((name): Meta => ['DC.creator', name]),
    ...(plan.date === null ? [] : [['DC.date', plan.date] as const]),
    ...[plan.docNumber, address].flatMap((id): Meta[] => (id === null ? [] : [['DC.identifier', id]])),
    ['DC.type', 'report'],
    ['DC.language', 'zh-CN'],
  ];
}

/** The tags by which reference managers take title, bodies, number and day of a plan off its page. */
export function citationMeta(plan: Plan, site: URL | undefined): Meta[] {
  const address = site ? addressing(site)(plan.url) : null;
  return [...highwire(plan, address), ...dublinCore(plan, address)];
}

/** The other forms in which a plan can be had. */
export function alternatesOf({ id }: Pick<Plan, 'id'>): Alternate[] {
  return [
    { type: 'application/akn+xml', title: '全文（Akoma Ntoso）', href: urls.data(`akn/${id}.xml`) },
    { type: 'text/markdown', title: '全文（Markdown）', href: urls.data(`plans/${id}.md`) },
    {
      type: 'application/x-research-info-systems',
      title: '引用（RIS）',
      href: urls.data(`citations/${id}.ris`),
    },
    { type: 'application/x-bibtex', title: '引用（BibTeX）', href: urls.data(`citations/${id}.bib`) },
    {
      type: 'application/vnd.citationstyles.csl+json',
      title: '引用（CSL-JSON）',
      href: urls.data(`citations/${id}.json`),
    },
  ];
}
