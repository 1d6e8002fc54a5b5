import type { Plan } from '../model/index.ts';
import { addressing } from './address.ts';

/** The issuing bodies; undefined where the text names none. */
function passedBy({ issuer }: Plan) {
  const bodies = issuer.map((name) => ({ '@type': 'GovernmentOrganization', name }));
  return bodies.length > 1 ? bodies : bodies[0];
}

/** Returns the schema.org description of a plan (type Legislation) as JSON-LD, with its address where the site knows its own, safe to stand inside a script element. */
export function legislation(plan: Plan, site?: URL): string {
  const address = site ? addressing(site)(plan.url) : undefined;
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
    legislationPassedBy: passedBy(plan),
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: `${plan.province}${plan.city}`,
      identifier: plan.code,
    },
  };
  return JSON.stringify(description).replaceAll('<', '\\u003c');
}
