import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Plan } from '../../model/index.ts';
import { site } from '../../read/site.ts';
import { xmlAttributes } from './text.ts';

/** Date that stands where a plan gives none; the schema wants one. */
const unknownDate = '0001-01-01';

/** Number of a plan within its year, for its IRI: `31` of 玉政办发〔2022〕31号, `nn` where there is none. */
const numberOf = (plan: Plan): string => /(\d+)\s*号/u.exec(plan.docNumber ?? '')?.[1] ?? 'nn';

/** The IRI of the work after the Akoma Ntoso naming convention, with the GB/T 2260 code as subdivision. */
export const workUri = (plan: Plan): string =>
  `/akn/cn-${plan.code}/doc/plan/${plan.date ?? unknownDate}/${numberOf(plan)}`;

interface Core {
  readonly uri: string;
  readonly component: string;
  readonly alias?: string | null;
  readonly date: string;
  readonly dateName: string;
  /** Ids of the organizations. */
  readonly authors: readonly string[];
  readonly role: string;
}

/** The identifying properties that all three levels share, in the order of the schema. */
function core(level: XMLBuilder, { uri, component, alias, date, dateName, authors, role }: Core): void {
  level.ele('FRBRthis', { value: component });
  level.ele('FRBRuri', { value: uri });
  if (alias) level.ele('FRBRalias', xmlAttributes({ value: alias, name: 'docNumber' }));
  level.ele('FRBRdate', { date, name: dateName });
  for (const author of authors) level.ele('FRBRauthor', { href: `#${author}`, as: role });
}

/** What stands for the author that the schema wants where the text names none. */
const noIssuer = '原文没有给出发文机关';

/** The issuing bodies with their ids in the document. */
const issuersOf = ({ issuer }: Plan): { eId: string; name: string }[] =>
  (issuer.length > 0 ? issuer : [noIssuer]).map((name, at) => ({
    eId: at === 0 ? 'issuer' : `issuer_${at + 1}`,
    name,
  }));

/** Date of issue and what it is, for the schema wants a date. */
const issued = (plan: Plan) => ({
  date: plan.date ?? unknownDate,
  dateName: plan.date ? 'issue' : 'unknown',
});

function work(identification: XMLBuilder, plan: Plan): void {
  const level = identification.ele('FRBRWork');
  const uri = workUri(plan);
  core(level, {
    uri,
    component: `${uri}/!main`,
    alias: plan.docNumber,
    ...issued(plan),
    authors: issuersOf(plan).map(({ eId }) => eId),
    role: '#author',
  });
  level.ele('FRBRcountry', { value: 'cn' });
  level.ele('FRBRsubtype', xmlAttributes({ value: 'plan', showAs: plan.type }));
  if (plan.docNumber !== null) level.ele('FRBRnumber', xmlAttributes({ value: plan.docNumber }));
  level.ele('FRBRname', xmlAttributes({ value: plan.title }));
  level.ele('FRBRprescriptive', { value: 'false' });
  level.ele('FRBRauthoritative', { value: 'false' });
}

function expression(identification: XMLBuilder, plan: Plan, uri: string): void {
  const level = identification.ele('FRBRExpression');
  core(level, {
    uri,
    component: `${uri}/!main`,
    ...issued(plan),
    authors: issuersOf(plan).map(({ eId }) => eId),
    role: '#author',
  });
  level.ele('FRBRlanguage', { language: 'zho' });
}

function manifestation(identification: XMLBuilder, plan: Plan, uri: string, version: string): void {
  const level = identification.ele('FRBRManifestation');
  const component = `${uri}/!main.xml`;
  core(level, { uri: `${uri}.xml`, component, ...issued(plan), authors: ['site'], role: '#editor' });
  level.ele('FRBRformat', { value: 'application/akn+xml', showAs: `Akoma Ntoso 3.0，数据版本 ${version}` });
}

function references(meta: XMLBuilder, plan: Plan): void {
  const list = meta.ele('references', { source: '#site' });
  const ontology = '/akn/ontology/organization';
  for (const { eId, name } of issuersOf(plan)) {
    const href = `${ontology}/cn-${plan.code}/${eId}`;
    list.ele('TLCOrganization', xmlAttributes({ eId, href, showAs: name }));
  }
  const own = { eId: 'site', href: `${ontology}/cn/yibao-plan-comparison`, showAs: site.name };
  list.ele('TLCOrganization', xmlAttributes(own));
  list.ele('TLCRole', { eId: 'author', href: '/akn/ontology/role/author', showAs: '作者' });
  list.ele('TLCRole', { eId: 'editor', href: '/akn/ontology/role/editor', showAs: '编者' });
}

/** Writes `meta`: identification at its three levels, publication where the date is known, references. */
export function writeMeta(doc: XMLBuilder, plan: Plan, version: string): void {
  const meta = doc.ele('meta');
  const identification = meta.ele('identification', { source: '#site' });
  const uri = `${workUri(plan)}/zho@`;
  work(identification, plan);
  expression(identification, plan, uri);
  manifestation(identification, plan, uri, version);
  references(meta, plan);
}
