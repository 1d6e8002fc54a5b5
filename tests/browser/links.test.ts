import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { BASES, type TrialBase } from '../../scripts/site/trial.ts';
import { builtPages } from './built.ts';
import { siteDir } from './site.ts';

/** What one page offers and asks for. */
interface Links {
  /** Ids of its elements. */
  ids: Set<string>;
  /** Ids that stand on more than one element. */
  repeated: string[];
  /** Addresses of its links, images, scripts and style sheets, as written. */
  addresses: string[];
}

const ADDRESSES = ['href', 'src', 'action', 'cite'];

function readLinks(html: string): Links {
  const links: Links = { ids: new Set(), repeated: [], addresses: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id' && links.ids.has(value)) links.repeated.push(value);
        if (name === 'id') links.ids.add(value);
        if (ADDRESSES.includes(name)) links.addresses.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return links;
}

function readSite(base: TrialBase): Map<string, Links> {
  const pages = builtPages(siteDir(base));
  return new Map(pages.map(({ path, file }) => [base + path, readLinks(readFileSync(file, 'utf8'))]));
}

function isFile(base: TrialBase, pathname: string): boolean {
  const file = join(siteDir(base), decodeURI(pathname.slice(base.length)));
  return existsSync(file) && statSync(file).isFile();
}

/** What is wrong with an address on a page; null if nothing is. */
function fault(base: TrialBase, site: Map<string, Links>, from: string, address: string): string | null {
  const url = new URL(address, `http://site${from}`);
  if (url.host !== 'site' || !url.protocol.startsWith('http')) return null;
  if (!url.pathname.startsWith(base)) return 'leaves the base path';
  const page = site.get(url.pathname);
  if (!page) return isFile(base, url.pathname) ? null : 'leads nowhere';
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || page.ids.has(fragment) ? null : 'points at nothing on its page';
}

/** All faults of a site, one line an address, with the pages that have it. */
function faults(base: TrialBase, site: Map<string, Links>): string[] {
  const pagesOf = new Map<string, string[]>();
  for (const [from, { addresses }] of site) {
    for (const address of new Set(addresses)) {
      const wrong = fault(base, site, from, address);
      const key = `${address} ${wrong}`;
      if (wrong) pagesOf.set(key, [...(pagesOf.get(key) ?? []), from]);
    }
  }
  return [...pagesOf].map(([key, pages]) => `${key}: on ${pages[0]} and ${pages.length - 1} more`);
}

describe.each([...BASES])('under %s', (base: TrialBase) => {
  const site = readSite(base);

  test('every internal link, fragments included, leads somewhere', () => {
    expect(faults(base, site)).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const repeated = [...site].filter(([, links]) => links.repeated.length > 0);
    expect(repeated.map(([path, links]) => [path, links.repeated])).toEqual([]);
  });

  test('every page can be reached by links from the first one', () => {
    const reached = new Set<string>([base]);
    for (const from of reached) {
      for (const address of site.get(from)?.addresses ?? []) {
        const { host, pathname } = new URL(address, `http://site${from}`);
        if (host === 'site' && site.has(pathname)) reached.add(pathname);
      }
    }
    const lost = [...site.keys()].filter((path) => !reached.has(path) && !path.endsWith('404.html'));
    expect(lost).toEqual([]);
  });
});
