import { receivedAddress } from './model/received.ts';

/** The base path the site is served under, with its trailing slash, such as `/` or `/x/`. */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of the site itself (`SITE`), such as `https://example.org`; undefined where it is not known. */
const own: string | undefined = import.meta.env.SITE || undefined;

/** Whether the site knows its own address, so that what leaves it can carry absolute ones. */
export const knowsItself = own !== undefined;

/**
 * Returns the address of a site-relative path as a file that lies `depth` folders below the root may hold it: absolute
 * where the site knows its own, else relative to the file, so that it resolves from there.
 */
export const addressFrom =
  (depth: number) =>
  (path: string): string =>
    own ? new URL(href(path), own).href : '../'.repeat(depth) + path;

/** Returns an address as a page holds it (`/x/plans/yulin/`) as a file `depth` folders below the root may hold it. */
export const inFile =
  (depth: number) =>
  (address: string): string =>
    address.startsWith(base) ? addressFrom(depth)(address.slice(base.length)) : address;

/** Returns the address of a site-relative path (`plans/yulin/#sec_1`), base path included. */
export const href = (path: string): string => base + path.replace(/^\/+/, '');

/** Returns an address with the site's own before it, where the site knows it (`SITE`); else the address as it is. */
export const absolute = (address: string): string =>
  import.meta.env.SITE ? new URL(address, import.meta.env.SITE).href : address;

/** Addresses of the pages, base path included; every internal link of the site comes from here. */
export const urls = {
  home: () => href(''),
  themes: () => href('themes/'),
  theme: (id: string, issue?: string) => href(`themes/${id}/${issue ? '#' + issue : ''}`),
  /** One city's part of a theme, or of one issue of it; without JavaScript the issue's row of the whole page. */
  themeChoice: (id: string, plan: string, issue?: string) =>
    href(`themes/${id}/?plans=${plan}${issue ? `&issue=${issue}#${issue}` : ''}`),
  plans: () => href('plans/'),
  plan: (id: string, eId?: string) => href(`plans/${id}/${eId ? '#' + eId : ''}`),
  source: (id: string, line?: number) => href(`plans/${id}/source/${line ? '#L' + line : ''}`),
  indicators: () => href('indicators/'),
  indicator: (id: string) => href(`indicators/${id}/`),
  /** How much of the texts speaks of the themes, or of the issues of one; counted and ordered as the pieces say. */
  coverage: (...pieces: readonly string[]) =>
    href(['indicators/coverage', ...pieces, ''].filter((piece, at) => piece !== '' || at > 0).join('/')),
  timeline: () => href('timeline/'),
  tasks: () => href('tasks/'),
  /** Who answers for what in one city. */
  tasksOf: (plan: string) => href(`tasks/cities/${plan}/`),
  /** The table of tasks narrowed by its filters. */
  tasksNarrowed: (filters: Readonly<Record<string, string>>) =>
    href(`tasks/?${new URLSearchParams(filters)}#table`),
  body: (id: string) => href(`tasks/bodies/${id}/`),
  /** How hard each city binds itself, theme by theme; what is counted as the view says. */
  force: (view = '') => href(`themes/force/${view === '' ? '' : `${view}/`}`),
  /** The sentences of one city under a theme that bind in certain grades, or are of certain status. */
  themeNarrowed: (
    id: string,
    plan: string,
    narrowing: { force?: readonly string[]; status?: readonly string[] },
  ) =>
    href(
      `themes/${id}/?plans=${plan}${Object.entries(narrowing)
        .map(([name, values]) => `&${name}=${values.join(',')}`)
        .join('')}`,
    ),
  groups: () => href('groups/'),
  group: (id: string, plan?: string) => href(`groups/${id}/${plan ? '#' + plan : ''}`),
  /** A search in the text of one city. */
  searchIn: (query: string, plan: string) => href(`search/?q=${encodeURIComponent(query)}&plans=${plan}`),
  search: (query?: string) => href(`search/${query ? '?q=' + encodeURIComponent(query) : ''}`),
  /** What many cities write alike, and what one writes alone. */
  reuse: () => href('reuse/'),
  /** Two plans face to face. */
  pair: (a: string, b: string) => href(`reuse/${a}/${b}/`),
  /** The same where pairs have no pages of their own. */
  pairAsked: (a: string, b: string) => href(`reuse/pair/?a=${a}&b=${b}`),
  /** The relatives of a clause, or of one sentence of it, in the other cities. */
  similar: (plan: string, eId: string, start?: number) =>
    href(`reuse/similar/?plan=${plan}&eId=${eId}${start === undefined ? '' : `&start=${start}`}`),
  /** What is fetched to show them. */
  reuseData: (file: string) => href(`reuse/data/${file}`),
  draft: () => href('draft/'),
  glossary: (term?: string) => href(`glossary/${term ? '#' + term : ''}`),
  received: (file: string) => href(receivedAddress(file)),
  /** A file of a picture. */
  picture: (name: string, kind: 'svg' | 'csv') => href(`data/charts/${name}.${kind}`),
  feed: (path: string) => href(`feeds/${path}.xml`),
  clippings: () => href('clippings/'),
  data: (file?: string) => href(`data/${file ?? ''}`),
  about: (part?: string) => href(`about/${part ? '#' + part : ''}`),
  asset: (file: string) => href(file),
};
