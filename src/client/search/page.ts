import type { EngineName } from '../../search/corpus.ts';
import { toCsv } from '../../search/csv.ts';
import type { Engine } from '../../search/engine.ts';
import type { FacetName } from '../../search/facets.ts';
import type { KwicSort } from '../../search/kwic.ts';
import type { Hit } from '../../search/match.ts';
import { nearHits, occurs } from '../../search/near.ts';
import { isEmpty } from '../../search/query.ts';
import { runSearch } from '../../search/run.ts';
import { readState, type SearchState, writeState } from '../../search/state.ts';
import type { Synonym } from '../../search/synonyms.ts';
import { corrections } from '../../search/typo.ts';
import { button, el } from './dom.ts';
import { facetNodes, valueName } from './facets-view.ts';
import { hitItem } from './hit.ts';
import { kwicTable } from './kwic-view.ts';
import { citeAddress } from './links.ts';
import { openEngine, searchConfig } from './open.ts';
import { rememberSearch } from './recent.ts';
import { saveFile } from './save.ts';
import { type Asked, arrange, ask, clausesFor, type Found, offeredWordings } from './session.ts';
import { correctionNodes, nearNodes, synonymChips, withoutQuotes } from './suggest-view.ts';
import { onTyped } from './typing.ts';

/** Hits shown at first, and how many more a press adds. */
const firstShown = 20;
const addedShown = 100;

/** The search page: `<plan-search>` around the form and the places its parts go to. */
export class PlanSearch extends HTMLElement {
  private state: SearchState = readState(location.search);
  private shown = firstShown;
  private found: Found | undefined;
  private asked: Asked | undefined;
  private engine: Engine | undefined;
  /** Number of the latest search; an older one that comes back late is dropped. */
  private turn = 0;

  connectedCallback(): void {
    this.input.value = this.state.q;
    onTyped(this.input, (q) => this.change({ q, also: [] }, 'replace'));
    this.at<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.input.value);
      this.change({ q: this.input.value }, 'push');
    });
    this.at<HTMLSelectElement>('order').addEventListener('change', (event) =>
      this.rearrange({ order: (event.target as HTMLSelectElement).value === 'city' ? 'city' : 'relevance' }),
    );
    for (const view of this.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      view.addEventListener('click', () =>
        this.rearrange({ view: view.dataset.view === 'kwic' ? 'kwic' : 'list' }),
      );
    }
    this.at('more').addEventListener('click', () => this.showMore());
    this.at('csv').addEventListener('click', () => this.download());
    this.at('previous').addEventListener('click', () => this.jump(-1));
    this.at('next').addEventListener('click', () => this.jump(1));
    addEventListener('keydown', (event) => this.onKey(event));
    addEventListener('popstate', () => {
      this.state = readState(location.search);
      this.input.value = this.state.q;
      void this.search();
    });
    void this.search();
  }

  /** Clauses that answer `typed`, as `city eId` in plan order, from the given engine or the site's own. */
  async clauses(typed: string, engine?: EngineName): Promise<string[]> {
    return clausesFor(await openEngine(searchConfig(), engine), typed);
  }

  private get input(): HTMLInputElement {
    return this.at<HTMLInputElement>('input');
  }

  private at<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-part="${name}"]`)!;
  }

  private get results(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-total]')!;
  }

  /** Changes what is searched, writes it into the address and searches. */
  private change(changes: Partial<SearchState>, how: 'push' | 'replace'): void {
    this.state = { ...this.state, ...changes };
    this.write(how);
    void this.search();
  }

  /** Changes how the hits are narrowed or shown, without searching again. */
  private rearrange(changes: Partial<SearchState>): void {
    this.state = { ...this.state, ...changes };
    this.write('push');
    this.shown = firstShown;
    this.arrange();
  }

  private write(how: 'push' | 'replace'): void {
    const address = location.pathname + writeState(this.state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    document.title = this.state.q ? `${this.state.q} · 搜索 · 医保规划对照` : '搜索 · 医保规划对照';
  }

  private async search(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    this.shown = firstShown;
    this.results.setAttribute('aria-busy', 'true');
    try {
      await this.run(turn);
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
  }

  private async run(turn: number): Promise<void> {
    const engine = await openEngine(searchConfig(), this.state.engine);
    if (turn !== this.turn) return;
    this.engine = engine;
    const asked = ask(this.state, engine);
    this.asked = asked;
    this.clearSuggestions();
    if (isEmpty(asked.query)) {
      this.rest();
      return;
    }
    let drawn = 0;
    const hits = await runSearch(engine, asked.wanted, (progress) => {
      if (turn === this.turn && drawn < firstShown && progress.hits.length > drawn) {
        drawn = progress.hits.length;
        this.draw(arrange(progress.hits, this.state, asked, engine), false);
      }
      return turn === this.turn;
    });
    if (turn !== this.turn) return;
    this.draw(arrange(hits, this.state, asked, engine), true);
    const wordings = await offeredWordings(asked, engine);
    if (turn !== this.turn) return;
    this.showChips(wordings);
    if (hits.length === 0) await this.suggest(engine, asked, turn);
  }

  /** The page without a query. */
  private rest(): void {
    this.found = undefined;
    this.querySelector<HTMLElement>('[data-when="found"]')!.hidden = true;
    this.results.replaceChildren();
    this.results.dataset.total = '0';
    this.results.setAttribute('aria-busy', 'false');
    this.at('status').textContent = '';
  }

  private fail(error: unknown): void {
    this.results.setAttribute('aria-busy', 'false');
    this.at('status').textContent = navigator.onLine
      ? `搜索数据没能读取（${error instanceof Error ? error.message : String(error)}），请刷新页面再试。`
      : '现在离线，这个词的搜索数据还没有保存在本机；联网后再试。';
  }

  private arrange(): void {
    if (!this.found || !this.engine || !this.asked) return;
    this.draw(arrange(this.found.all, this.state, this.asked, this.engine), true);
  }

  private draw(found: Found, complete: boolean): void {
    this.found = found;
    this.querySelector<HTMLElement>('[data-when="found"]')!.hidden = found.all.length === 0;
    this.results.dataset.total = String(found.hits.length);
    this.drawResults();
    this.drawFacets();
    this.drawTools();
    this.results.setAttribute('aria-busy', String(!complete));
    this.say(complete);
  }

  private say(complete: boolean): void {
    const { hits, all } = this.found!;
    const status = this.at('status');
    if (!complete) status.textContent = `已找到 ${hits.length} 条，还在查找……`;
    else if (all.length === 0) status.textContent = '没有条文完全相符。';
    else {
      const narrowed = hits.length < all.length ? `（筛选前 ${all.length} 条）` : '';
      const places = hits.reduce((sum, hit) => sum + hit.count, 0);
      status.textContent = `共 ${hits.length} 条、${places} 处${narrowed}`;
    }
  }

  private drawResults(): void {
    const { hits, rows } = this.found!;
    const { words } = this.asked!;
    if (this.state.view === 'kwic') {
      const sort = (by: KwicSort) => this.rearrange({ sort: by });
      this.results.replaceChildren(kwicTable(rows.slice(0, this.shown), this.state.q, this.state.sort, sort));
      return;
    }
    const searched = { query: this.state.q, words };
    const items = hits.slice(0, this.shown).map((hit) => hitItem(hit, searched));
    this.results.replaceChildren(el('ol', { class: 'search-list' }, ...items));
  }

  private drawFacets(): void {
    const { counts } = this.found!;
    const focused = document.activeElement;
    const focusedBox =
      focused instanceof HTMLInputElement && focused.type === 'checkbox' ? focused : undefined;
    const nodes = facetNodes(this.engine!.manifest, counts, this.state.chosen, (facet, id) =>
      this.toggle(facet, id),
    );
    this.at('facets').replaceChildren(...nodes);
    this.drawChosen();
    if (focusedBox) this.boxFor(focusedBox.name, focusedBox.value)?.focus({ preventScroll: true });
  }

  private boxFor(name: string, value: string): HTMLInputElement | undefined {
    const boxes = this.at('facets').querySelectorAll<HTMLInputElement>('input');
    return [...boxes].find((box) => box.name === name && box.value === value);
  }

  /** The facet values in force, each a button that takes it back. */
  private drawChosen(): void {
    const chosen = Object.entries(this.state.chosen) as [FacetName, readonly string[]][];
    const nodes = chosen.flatMap(([facet, ids]) =>
      ids.map((id) =>
        button(`${valueName(this.engine!.manifest, facet, id)} ×`, () => this.toggle(facet, id), {
          class: 'search-chip',
          'data-chosen': id,
        }),
      ),
    );
    this.at('chosen').replaceChildren(...(nodes.length > 0 ? ['只看：', ...nodes] : []));
  }

  private toggle(facet: FacetName, id: string): void {
    const now = this.state.chosen[facet];
    const next = now.includes(id) ? now.filter((one) => one !== id) : [...now, id];
    this.rearrange({ chosen: { ...this.state.chosen, [facet]: next } });
  }

  private get shownCount(): number {
    const { hits, rows } = this.found!;
    return Math.min(this.shown, this.state.view === 'kwic' ? rows.length : hits.length);
  }

  private drawTools(): void {
    const { hits, rows } = this.found!;
    const kwic = this.state.view === 'kwic';
    const total = kwic ? rows.length : hits.length;
    const more = this.at('more');
    more.hidden = this.shownCount >= total;
    more.textContent = `再显示 ${Math.min(addedShown, total - this.shownCount)} ${kwic ? '处' : '条'}（共 ${total}）`;
    const csv = this.at<HTMLButtonElement>('csv');
    csv.textContent = `下载所示 ${this.shownHits().length} 条（CSV）`;
    csv.disabled = this.shownCount === 0;
    this.at<HTMLSelectElement>('order').value = this.state.order;
    for (const view of this.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      view.setAttribute('aria-pressed', String(view.dataset.view === this.state.view));
    }
  }

  /** The hits on the screen: those of the list, or those whose occurrences the KWIC view shows. */
  private shownHits(): Hit[] {
    const { hits, rows } = this.found!;
    if (this.state.view === 'list') return hits.slice(0, this.shown);
    return [...new Set(rows.slice(0, this.shown).map((row) => row.hit))];
  }

  private showMore(): void {
    const before = this.shownCount;
    this.shown += addedShown;
    this.drawResults();
    this.drawTools();
    this.items[before]?.focus();
  }

  private download(): void {
    const name = `医保规划检索-${this.state.q.replace(/[\\/:*?"<>|\s]+/gu, '-')}.csv`;
    saveFile(name, 'text/csv;charset=utf-8', toCsv(this.shownHits(), citeAddress));
  }

  private get items(): HTMLElement[] {
    return [...this.results.querySelectorAll<HTMLElement>('.search-hit, tr[data-kwic] a')];
  }

  /** Moves the focus to the next or previous hit. */
  private jump(by: 1 | -1): void {
    const { items } = this;
    const now = items.findIndex((item) => item.contains(document.activeElement));
    const last = items.findIndex((item) => item.classList.contains('search-now'));
    const at = now >= 0 ? now : last;
    const target = items[Math.min(items.length - 1, Math.max(0, at + by))];
    for (const item of items) item.classList.toggle('search-now', item === target);
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }

  private onKey(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input[type="search"], textarea, select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'n') this.jump(1);
    if (event.key === 'p') this.jump(-1);
  }

  private clearSuggestions(): void {
    this.at('chips').replaceChildren();
    this.at('near').replaceChildren();
    this.at('near').hidden = true;
  }

  private showChips(wordings: readonly Synonym[]): void {
    const { also, q } = this.state;
    const toggle = (term: string) =>
      this.change(
        { also: also.includes(term) ? also.filter((one) => one !== term) : [...also, term] },
        'push',
      );
    this.at('chips').replaceChildren(
      ...synonymChips(wordings, also, toggle),
      ...withoutQuotes(q, (query) => this.searchFor(query)),
    );
  }

  private searchFor(q: string): void {
    this.input.value = q;
    rememberSearch(q);
    this.change({ q, also: [] }, 'push');
  }

  /** For a search without hits: corrected queries, and what nearly matches. */
  private async suggest(engine: Engine, { query }: Asked, turn: number): Promise<void> {
    const missing: string[] = [];
    for (const { text } of query.include) if (!(await occurs(engine, text))) missing.push(text);
    const offers = await corrections(engine, query, missing);
    const near = await nearHits(engine, query);
    if (turn !== this.turn) return;
    this.at('chips').append(...correctionNodes(offers, (q) => this.searchFor(q)));
    this.at('near').replaceChildren(...nearNodes(near, this.state.q));
    this.at('near').hidden = near.hits.length === 0;
  }
}

customElements.define('plan-search', PlanSearch);
