import {
  partOf,
  type ShippedCity,
  type ShippedOwn,
  type ShippedPart,
  type ShippedRelative,
} from '../../relatives/shipped.ts';
import { urls } from '../../urls.ts';
import { el, one } from '../base/dom.ts';
import { cityName, fetched, quoted } from './show.ts';

const place = one('[data-similar]');
const asked = new URLSearchParams(location.search);

const kinds = { same: '同一规定', related: '同一举措' } as const;

function relativeNode(own: ShippedOwn, relative: ShippedRelative): HTMLElement {
  const traits = [kinds[relative.kind], relative.force].filter(Boolean).join(' · ');
  const more = el(
    'a',
    { class: 'quiet', href: urls.similar(relative.plan, relative.eId, relative.start) },
    '它的相似表述',
  );
  return quoted(relative.plan, relative, own.text, traits, more);
}

/** The relatives of one city. */
function cityNode(
  own: ShippedOwn,
  plan: string,
  city: ShippedCity,
  relatives: readonly ShippedRelative[],
): HTMLElement {
  const face = el('a', { class: 'small', href: urls.pair(plan, city.id) }, '两份规划对照');
  return el(
    'section',
    { class: 'similar-city', 'data-plan': city.id },
    el('h3', {}, cityName(city), ' ', face),
    ...relatives.map((each) => relativeNode(own, each)),
  );
}

/** A sentence and, city by city, its relatives. */
function ownNode(part: ShippedPart, own: ShippedOwn): HTMLElement {
  const of = (id: string) => own.relatives.filter(({ plan }) => plan === id);
  const cities = part.cities.filter(({ id }) => of(id).length > 0);
  const count =
    cities.length === 0
      ? '其他城市没有相近的写法。'
      : `${cities.length} 座城市写了相近的话，共 ${own.relatives.length} 句。`;
  return el(
    'section',
    { class: 'similar-own' },
    quoted(part.own.id, own, own.relatives[0]?.text ?? '', own.force ?? ''),
    el('p', { class: 'quiet' }, count),
    ...cities.map((city) => cityNode(own, part.own.id, city, of(city.id))),
  );
}

function showPart(part: ShippedPart, eId: string, start: number): void {
  const clause = part.sentences.filter((each) => each.eId === eId);
  const chosen = clause.filter((each) => each.start <= start && start < each.end);
  const shown = chosen.length > 0 ? chosen : clause;
  one('[data-city]').replaceChildren(cityName(part.own), ` ${shown[0]?.place ?? ''}`);
  if (shown.length === 0) place.replaceChildren(el('p', {}, '这一条是标题、名称或落款，没有可比的句子。'));
  else place.replaceChildren(...shown.map((own) => ownNode(part, own)));
  if (chosen.length > 0 && clause.length > chosen.length)
    place.append(
      el('p', {}, el('a', { href: urls.similar(part.own.id, eId) }, `本条共 ${clause.length} 句，全部列出`)),
    );
}

async function start(): Promise<void> {
  const [plan, eId] = [asked.get('plan'), asked.get('eId')];
  if (!plan || !eId) {
    place.replaceChildren(el('p', {}, '请从某一句的“相似表述”进来。'));
    return;
  }
  try {
    const from = asked.get('start');
    showPart(
      await fetched<ShippedPart>(`parts/${encodeURIComponent(plan)}/${encodeURIComponent(partOf(eId))}.json`),
      eId,
      from === null ? -1 : Number(from),
    );
  } catch {
    place.replaceChildren(el('p', {}, '没有取到这一条的相似表述：地址里的条目不认识，或者网络不通。'));
  }
  place.removeAttribute('aria-busy');
}

void start();
