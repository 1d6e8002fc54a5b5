import type { Engine } from '../../search/engines/engine.ts';
import type { Hit } from '../../search/language/match.ts';
import { hitRows } from '../../search/show/csv.ts';
import type { FacetName } from '../../search/show/facets.ts';
import type { KwicSort } from '../../search/show/kwic.ts';
import type { SearchState } from '../../search/state.ts';
import { button, el } from '../base/dom.ts';
import { saveCsv } from '../base/save.ts';
import { facetNodes, valueName } from './facets-view.ts';
import { hitItem } from './hit.ts';
import { jump } from './jump.ts';
import { kwicTable } from './kwic-view.ts';
import { citeAddress } from './links.ts';
import { part } from './parts.ts';
import type { Arranged, Asked } from './session.ts';

/** Hits shown at first, and how many more a press adds. */
export const firstShown = 20;
const addedShown = 100;

/** What is on the screen and where it came from. */
export interface Shown {
  readonly found: Arranged;
  readonly asked: Asked;
  readonly engine: Engine;
  readonly state: SearchState;
  /** Whether all hits are in. */
  readonly complete: boolean;
}

/** What the results ask of the page. */
export interface ResultActions {
  toggle(facet: FacetName, value: string): void;
  sort(by: KwicSort): void;
}

/** The results with their count, facets and tools. */
export class Results {
  private readonly root: HTMLElement;
  private readonly actions: ResultActions;
  private now: Shown | undefined;
  private limit = firstShown;

  constructor(root: HTMLElement, actions: ResultActions) {
    this.root = root;
    this.actions = actions;
    // Beside the results there is room for the facets at once; above them, on a phone, there is not.
    part<HTMLDetailsElement>(root, 'narrowing').open = matchMedia('(min-width: 52rem)').matches;
    part(root, 'more').addEventListener('click', () => this.showMore());
    part(root, 'csv').addEventListener('click', () => this.download());
    part(root, 'clip').addEventListener('click', () => void this.clip());
    part(root, 'previous').addEventListener('click', () => this.jump(-1));
    part(root, 'next').addEventListener('click', () => this.jump(1));
  }

  private get list(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[data-total]')!;
  }

  private set framed(shown: boolean) {
    this.root.querySelector<HTMLElement>('[data-when="found"]')!.hidden = !shown;
  }

  /** Says that a search is under way; it will show its first hits. */
  begin(): void {
    this.limit = firstShown;
    this.list.setAttribute('aria-busy', 'true');
  }

  /** Starts again with the first hits of what is there. */
  restart(): void {
    this.limit = firstShown;
  }

  /** Shows nothing but a sentence, or nothing at all. */
  empty(sentence = ''): void {
    this.now = undefined;
    this.framed = false;
    this.list.replaceChildren();
    this.list.dataset.total = '0';
    this.list.setAttribute('aria-busy', 'false');
    part(this.root, 'status').textContent = sentence;
  }

  /** Shows what was found. */
  show(shown: Shown): void {
    this.now = shown;
    this.framed = shown.found.all.length > 0;
    this.list.dataset.total = String(shown.found.hits.length);
    this.drawList(shown);
    this.drawFacets(shown);
    this.drawChosen(shown);
    this.drawTools(shown);
    this.list.setAttribute('aria-busy', String(!shown.complete));
    part(this.root, 'status').textContent = sentence(shown);
  }

  /** Moves the focus to the next or previous hit. */
  jump(by: 1 | -1): void {
    jump(this.items, by);
  }

  private get items(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('.search-hit, tr[data-kwic] a')];
  }

  private drawList({ found, asked, state }: Shown): void {
    if (state.view === 'kwic') {
      const rows = found.rows.slice(0, this.limit);
      this.list.replaceChildren(kwicTable(rows, state.q, state.sort, (by) => this.actions.sort(by)));
      return;
    }
    const searched = { query: state.q, words: asked.words };
    const items = found.hits.slice(0, this.limit).map((hit) => hitItem(hit, searched));
    this.list.replaceChildren(el('ol', { class: 'search-list' }, ...items));
  }

  private drawFacets({ found, engine, state }: Shown): void {
    const facets = part(this.root, 'facets');
    const focused = facets.contains(document.activeElement)
      ? (document.activeElement as HTMLInputElement)
      : undefined;
    facets.replaceChildren(
      ...facetNodes(engine.manifest, found.counts, state.chosen, (facet, id) =>
        this.actions.toggle(facet, id),
      ),
    );
    if (!focused) return;
    const boxes = [...facets.querySelectorAll<HTMLInputElement>('input')];
    boxes
      .find(({ name, value }) => name === focused.name && value === focused.value)
      ?.focus({ preventScroll: true });
  }

  /** The facet values in force, each a button that takes it back. */
  private drawChosen({ engine, state }: Shown): void {
    const chosen = Object.entries(state.chosen) as [FacetName, readonly string[]][];
    const chip = (facet: FacetName, id: string) =>
      button(`${valueName(engine.manifest, facet, id)} ×`, () => this.actions.toggle(facet, id), {
        class: 'search-chip',
        'data-chosen': id,
      });
    const chips = chosen.flatMap(([facet, ids]) => ids.map((id) => chip(facet, id)));
    part(this.root, 'chosen').replaceChildren(...(chips.length > 0 ? ['只看：', ...chips] : []));
  }

  private drawTools(shown: Shown): void {
    const { found, state } = shown;
    const kwic = state.view === 'kwic';
    const total = kwic ? found.rows.length : found.hits.length;
    const left = total - Math.min(this.limit, total);
    const more = part(this.root, 'more');
    more.hidden = left === 0;
    more.textContent = `再显示 ${Math.min(addedShown, left)} ${kwic ? '处' : '条'}（共 ${total}）`;
    const csv = part<HTMLButtonElement>(this.root, 'csv');
    csv.textContent = `下载所示 ${this.hitsOnScreen(shown).length} 条（CSV）`;
    csv.disabled = total === 0;
    part(this.root, 'clip').textContent = `摘录全部 ${found.hits.length} 条`;
    part<HTMLSelectElement>(this.root, 'order').value = state.order;
    for (const view of this.root.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      view.setAttribute('aria-pressed', String(view.dataset.view === state.view));
    }
  }

  /** The hits on the screen: those of the list, or those whose occurrences the rows show. */
  private hitsOnScreen({ found, state }: Shown): Hit[] {
    if (state.view === 'list') return found.hits.slice(0, this.limit);
    return [...new Set(found.rows.slice(0, this.limit).map((row) => row.hit))];
  }

  private showMore(): void {
    if (!this.now) return;
    const before = this.items.length;
    this.limit += addedShown;
    this.drawList(this.now);
    this.drawTools(this.now);
    this.items[before]?.focus();
  }

  private download(): void {
    if (!this.now) return;
    saveCsv(`医保规划检索-${this.now.state.q}`, hitRows(this.hitsOnScreen(this.now), citeAddress));
  }

  /** Clips all hits, shown or not. */
  private async clip(): Promise<void> {
    const hits = this.now?.found.hits ?? [];
    const { clipAll } = await import('../clip/clip.ts');
    await clipAll(hits.map(({ plan, clause }) => ({ kind: 'quote', plan: plan.meta.id, eId: clause.eId })));
  }
}

/** The count, as it is also read out. */
function sentence({ found: { hits, all }, complete }: Shown): string {
  if (!complete) return `已找到 ${hits.length} 条，还在查找……`;
  if (all.length === 0) return '没有条文完全相符。';
  const narrowed = hits.length < all.length ? `（筛选前 ${all.length} 条）` : '';
  const places = hits.reduce((sum, hit) => sum + hit.count, 0);
  return `共 ${hits.length} 条、${places} 处${narrowed}`;
}
