import type { Faced } from '../../relatives/pair.ts';
import type { Nearness } from '../../relatives/relatives.ts';
import type { ShippedPlan, ShippedSentence, ShippedWords } from '../../relatives/shipped.ts';
import { tilesOf } from '../../relatives/tiles.ts';
import { urls } from '../../urls.ts';
import { el, one } from '../base/dom.ts';
import { cityName, differing, fetched, marked, sentenceNode } from './show.ts';

const place = one('[data-pair]');

/** Which plans the page is of: those of its address, else those it was asked for. */
function askedFor(): [string, string] {
  const { a, b } = place.dataset;
  const query = new URLSearchParams(location.search);
  return [a || (query.get('a') ?? ''), b || (query.get('b') ?? '')];
}

/** Compares two plans away from the page, so that it does not stand still. */
const compared = (a: ShippedPlan, b: ShippedPlan, words: ShippedWords): Promise<Faced> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pair-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Faced>) => {
      resolve(data);
      worker.terminate();
    });
    worker.addEventListener('error', reject);
    worker.postMessage([a, b, words]);
  });

/** A sentence with the city it is of. */
type Placed = ShippedSentence & { readonly plan: string };

const placedIn = ({ id, sections }: ShippedPlan): Placed[] =>
  sections.flatMap(({ sentences }) => sentences.map((sentence) => ({ ...sentence, plan: id })));

const absent = (words: string) => el('p', { class: 'absent' }, words);

/**
 * Two sentences side by side: of the same provision what differs is marked, of the same measure in other words what is
 * shared; whole words and whole numbers, whatever their order.
 */
function facing(left: Placed, right: Placed, near: Nearness): HTMLElement[] {
  const tiles = tilesOf(left.text, right.text);
  const mark = near.kind === 'same' ? differing : marked;
  const traits = near.kind === 'same' ? '同一规定' : '同一举措';
  const [own, other] = [tiles.map(({ a }) => a), tiles.map(({ b }) => b)];
  return [
    sentenceNode(left.plan, left, mark(left.text, own), [traits, left.force].filter(Boolean).join(' · ')),
    sentenceNode(right.plan, right, mark(right.text, other), right.force ?? ''),
  ];
}

/** A section of the first plan: each of its sentences beside its nearest relative in the second. */
function sectionNode(a: ShippedPlan, b: ShippedPlan, at: number, from: number, faced: Faced): HTMLElement {
  const others = placedIn(b);
  const { title, sentences } = a.sections[at]!;
  const rows = sentences.flatMap((sentence, number) => {
    const [near] = faced.a[from + number] ?? [];
    if (!near) return [sentenceNode(a.id, sentence, [sentence.text], ''), absent(`${b.city}没有写`)];
    return facing({ ...sentence, plan: a.id }, others[near.sentence]!, near);
  });
  return el(
    'section',
    {},
    ...(title ? [el('h2', {}, title)] : []),
    el('div', { class: 'pair-grid' }, ...rows),
  );
}

/** What only the second plan has, under its own titles. */
function onlySecond(a: ShippedPlan, b: ShippedPlan, faced: Faced): HTMLElement[] {
  let number = -1;
  return b.sections.flatMap(({ title, sentences }) => {
    const own = sentences.filter(() => {
      number += 1;
      return (faced.b[number] ?? []).length === 0;
    });
    if (own.length === 0) return [];
    const rows = own.flatMap((sentence) => [
      absent(`${a.city}没有写`),
      sentenceNode(b.id, sentence, [sentence.text], ''),
    ]);
    return [
      el('section', {}, ...(title ? [el('h3', {}, title)] : []), el('div', { class: 'pair-grid' }, ...rows)),
    ];
  });
}

const share = (found: Faced['a'], kind: string): number =>
  found.filter(([first]) => first?.kind === kind).length;

function summary(a: ShippedPlan, b: ShippedPlan, { a: found, b: back }: Faced): HTMLElement {
  const [same, related] = [share(found, 'same'), share(found, 'related')];
  const alone = (side: Faced['a']) => side.filter((each) => each.length === 0).length;
  return el(
    'p',
    {},
    `${a.city} ${found.length} 句：${same} 句与${b.city}文字大体相同，${related} 句说的是同一举措，${alone(found)} 句${b.city}没有写；${b.city}另有 ${alone(back)} 句${a.city}没有写。`,
  );
}

function show(a: ShippedPlan, b: ShippedPlan, faced: Faced): void {
  document.title = `${a.city}与${b.city} · ${document.title}`;
  one('[data-names]').textContent = `：${a.city}与${b.city}`;
  const heads = el('div', { class: 'pair-grid pair-heads' });
  for (const plan of [a, b]) heads.append(el('a', { href: urls.plan(plan.id) }, cityName(plan)));
  let from = 0;
  const sections = a.sections.map(({ sentences }, at) => {
    from += sentences.length;
    return sectionNode(a, b, at, from - sentences.length, faced);
  });
  const turned = el(
    'p',
    { class: 'small' },
    el('a', { href: urls.pair(b.id, a.id) }, `左右对调：以${b.city}的次序排`),
  );
  place.replaceChildren(
    ...[summary(a, b, faced), turned, heads, ...sections],
    ...[el('h2', {}, `只有${b.city}写的`), ...onlySecond(a, b, faced)],
  );
}

async function start(): Promise<void> {
  const [first, second] = askedFor();
  if (first === '' || second === '') {
    place.replaceChildren(
      el('p', {}, '从', el('a', { href: urls.reuse() }, '借鉴'), '页的图里点开两份规划。'),
    );
    return;
  }
  try {
    const file = (plan: string) => `plans/${encodeURIComponent(plan)}.json`;
    const [a, b, words] = await Promise.all([
      fetched<ShippedPlan>(file(first)),
      fetched<ShippedPlan>(file(second)),
      fetched<ShippedWords>('words.json'),
    ]);
    show(a, b, await compared(a, b, words));
  } catch {
    place.replaceChildren(el('p', {}, '没有取到这两份规划：地址里的城市不认识，或者网络不通。'));
  }
  place.removeAttribute('aria-busy');
}

void start();
