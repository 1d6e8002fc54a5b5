import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { BASES } from '../../scripts/site/trial.ts';
import { policyOf } from '../../src/model/policy.ts';
import { builtPages } from './built.ts';
import { siteDir } from './site.ts';

/** What stands in a page that its policy would not let run: scripts, styles and handlers of events written into it. */
function inline(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const runs =
        node.tagName === 'script' && !attributes.has('src') && !attributes.get('type')?.endsWith('json');
      if (runs || node.tagName === 'style') found.push(`<${node.tagName}>`);
      found.push(...[...attributes.keys()].filter((name) => name === 'style' || name.startsWith('on')));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** Pages that need more than the site's own files: the search, and those with charts. */
const NEEDY = /^(search|reuse|timeline|tasks|tasks\/cities|indicators|indicators\/coverage|themes\/force)\//;

describe.each([...BASES])('under %s', (base) => {
  const pages = builtPages(siteDir(base)).map(({ path, file }) => ({
    path,
    html: readFileSync(file, 'utf8'),
  }));
  const policies = pages.map(({ path, html }) => ({
    path,
    policy: /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '',
  }));

  test('nothing is written into a page that would need a hash', () => {
    expect(pages.filter(({ html }) => inline(html).length > 0).map(({ path }) => path)).toEqual([]);
  });

  test('every page has a policy, and only what it needs', () => {
    expect(pages.length).toBeGreaterThan(100);
    const plain = policyOf();
    const more = policies.filter(({ policy }) => policy !== plain);
    expect(more.filter(({ path }) => !NEEDY.test(path))).toEqual([]);
    expect(
      more.filter(({ policy }) => !policy.includes("base-uri 'none'") || policy.includes('sha256-')),
    ).toEqual([]);
    expect(more.filter(({ policy }) => policy.includes('wasm')).map(({ path }) => path)).toEqual(['search/']);
  });
});
