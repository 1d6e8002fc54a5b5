import type { ClauseKind } from '../../model/clause.ts';
import { kinds, type Manifest } from '../../search/corpus.ts';
import type { Chosen, Counts, FacetName } from '../../search/show/facets.ts';
import { kindNames } from '../../search/show/labels.ts';
import { el } from '../base/dom.ts';

/** Values of a facet shown at once; the rest fold. */
const shownAtOnce = 12;

/** What the interface calls the facets, in the order shown. */
export const facetTitles: Readonly<Record<FacetName, string>> = {
  plans: '城市',
  theme: '主题',
  kind: '类别',
  section: '章节',
};

interface Value {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What the interface calls a value of a facet. */
export function valueName(manifest: Manifest, facet: FacetName, id: string): string {
  if (facet === 'plans') return manifest.plans.find((plan) => plan.id === id)?.city ?? id;
  if (facet === 'theme') return manifest.themes.find((theme) => theme.id === id)?.title ?? id;
  if (facet === 'kind') return kindNames[id as ClauseKind] ?? id;
  return id;
}

const known = (manifest: Manifest): Record<FacetName, readonly string[]> => ({
  plans: manifest.plans.map(({ id }) => id),
  theme: manifest.themes.map(({ id }) => id),
  kind: kinds,
  section: [],
});

function values(manifest: Manifest, facet: FacetName, counts: ReadonlyMap<string, number>): Value[] {
  const order = known(manifest)[facet];
  const all = [...counts].map(([id, count]) => ({ id, count, name: valueName(manifest, facet, id) }));
  const position = (id: string) => order.indexOf(id);
  return facet === 'section'
    ? all.sort((a, b) => b.count - a.count)
    : all.sort((a, b) => position(a.id) - position(b.id));
}

function choice(
  facet: FacetName,
  value: Value,
  chosen: readonly string[],
  toggle: (id: string) => void,
): HTMLElement {
  const box = el('input', { type: 'checkbox', name: facet, value: value.id });
  box.checked = chosen.includes(value.id);
  box.addEventListener('change', () => toggle(value.id));
  const count = el('span', { class: 'search-count', 'data-count': String(value.count) }, String(value.count));
  return el('label', { class: 'search-choice' }, box, ` ${value.name} `, count);
}

function group(
  facet: FacetName,
  list: readonly Value[],
  chosen: readonly string[],
  toggle: (id: string) => void,
) {
  const nodes = list.map((value) => choice(facet, value, chosen, toggle));
  const rest = nodes.slice(shownAtOnce);
  const more =
    rest.length > 0 ? [el('details', {}, el('summary', {}, `另有 ${rest.length} 项`), ...rest)] : [];
  return el(
    'fieldset',
    { 'data-facet': facet },
    el('legend', {}, facetTitles[facet]),
    ...nodes.slice(0, shownAtOnce),
    ...more,
  );
}

/** Draws the facets with their counts; `toggle` is called with the facet and value that was switched. */
export function facetNodes(
  manifest: Manifest,
  counts: Counts,
  chosen: Chosen,
  toggle: (facet: FacetName, id: string) => void,
): HTMLElement[] {
  return (Object.keys(facetTitles) as FacetName[]).flatMap((facet) => {
    const list = values(manifest, facet, counts[facet]);
    return list.length === 0 ? [] : [group(facet, list, chosen[facet], (id) => toggle(facet, id))];
  });
}
