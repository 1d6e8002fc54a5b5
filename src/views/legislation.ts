import type { Plan } from '../model/index.ts';
import { addressing } from './address.ts';

/** Returns the schema.org description of a plan (type Legislation) as JSON-LD, safe to stand inside a script element. */
export function legislation(plan: Plan, site?: URL): string {
  const address = addressing(site)(plan.url);
  const description = {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': address,
    url: address,
    name: plan.title,
    inLanguage: 'zh-CN',
    legislationType: plan.type,
    legislationIdentifier: plan.docNumber ?? undefined,
    legislationDate: plan.date ?? undefined,
    legislationPassedBy: plan.issuer ? { '@type': 'GovernmentOrganization', name: plan.issuer } : undefined,
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: `${plan.province}${plan.city}`,
      identifier: plan.code,
    },
  };
  return JSON.stringify(description).replaceAll('<', '\\u003c');
}
