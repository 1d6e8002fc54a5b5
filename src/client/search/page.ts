import type { EngineName } from '../../search/corpus.ts';
import type { Engine } from '../../search/engines/engine.ts';
import type { Hit } from '../../search/language/match.ts';
import { isEmpty } from '../../search/language/query.ts';
import { runSearch } from '../../search/run.ts';
import type { FacetName } from '../../search/show/facets.ts';
import { readState, type SearchState, writeState } from '../../search/state.ts';
import { onTyped } from '../base/typing.ts';
import { jumpOf } from './jump.ts';
import { openEngine, searchConfig } from './open.ts';
import { part } from './parts.ts';
import { rememberSearch } from './recent.ts';
import { firstShown, Results } from './results.ts';
import { type Asked, arrange, ask, clausesFor } from './session.ts';
import { Suggestions } from './suggestions.ts';

/** A search that has been answered: what rearranging works on. */
interface Answered {
  readonly engine: Engine;
  readonly asked: Asked;
  readonly hits: readonly Hit[];
}

/** The value with or without an item. */
function switched(list: readonly string[], item: string): string[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

/** The search page: `<plan-search>` around the form and the places its parts go to. */
export class PlanSearch extends HTMLElement {
  private state: SearchState = readState(location.search);
  private answered: Answered | undefined;
  /** Number of the latest search; an older one that comes back late is dropped. */
  private turn = 0;
  private results!: Results;
  private suggestions!: Suggestions;

  connectedCallback(): void {
    this.results = new Results(this, {
      toggle: (facet, value) => this.toggle(facet, value),
      sort: (sort) => this.rearrange({ sort }),
    });
    this.suggestions = new Suggestions(this, {
      search: (q) => this.searchFor(q),
      toggleWording: (term) => this.change({ also: switched(this.state.also, term) }, 'push'),
    });
    this.listen();
    this.input.value = this.state.q;
    void this.search();
  }

  /** Clauses that answer `typed`, as `city eId` in plan order, from the given engine or the site's own. */
  async clauses(typed: string, engine?: EngineName): Promise<string[]> {
    return clausesFor(await openEngine(searchConfig(), engine), typed);
  }

  private get input(): HTMLInputElement {
    return part<HTMLInputElement>(this, 'input');
  }

  private listen(): void {
    onTyped(this.input, (q) => this.change({ q, also: [] }, 'replace'));
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.input.value);
      this.change({ q: this.input.value }, 'push');
    });
    const order = part<HTMLSelectElement>(this, 'order');
    order.addEventListener('change', () =>
      this.rearrange({ order: order.value === 'city' ? 'city' : 'relevance' }),
    );
    for (const view of this.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      view.addEventListener('click', () =>
        this.rearrange({ view: view.dataset.view === 'kwic' ? 'kwic' : 'list' }),
      );
    }
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.search-hit a')) rememberSearch(this.state.q);
    });
    addEventListener('keydown', (event) => {
      const by = jumpOf(event);
      if (by !== 0) this.results.jump(by);
    });
    addEventListener('popstate', () => {
      this.state = readState(location.search);
      this.input.value = this.state.q;
      void this.search();
    });
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
    this.results.restart();
    if (this.answered) this.show(this.answered, true);
  }

  private toggle(facet: FacetName, value: string): void {
    const { chosen } = this.state;
    this.rearrange({ chosen: { ...chosen, [facet]: switched(chosen[facet], value) } });
  }

  private searchFor(q: string): void {
    this.input.value = q;
    rememberSearch(q);
    this.change({ q, also: [] }, 'push');
  }

  private write(how: 'push' | 'replace'): void {
    const address = location.pathname + writeState(this.state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    document.title = `${this.state.q ? `${this.state.q} · ` : ''}搜索 · ${document.documentElement.dataset.site ?? ''}`;
  }

  private show({ hits, asked, engine }: Answered, complete: boolean): void {
    const { state } = this;
    this.results.show({ found: arrange(hits, state, asked, engine), asked, engine, state, complete });
  }

  private async search(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    this.results.begin();
    try {
      await this.run(() => turn === this.turn);
    } catch (error) {
      if (turn === this.turn) this.results.empty(failure(error));
    }
  }

  /** Runs the search of the present state; stops where `current` says that a later one has begun. */
  private async run(current: () => boolean): Promise<void> {
    const engine = await openEngine(searchConfig(), this.state.engine);
    if (!current()) return;
    const asked = ask(this.state, engine);
    this.suggestions.clear();
    this.answered = undefined;
    if (isEmpty(asked.query)) {
      this.results.empty();
      return;
    }
    const hits = await this.find(engine, asked, current);
    if (!current()) return;
    this.answered = { engine, asked, hits };
    this.show(this.answered, true);
    const suggested = { typed: this.state.q, asked, also: this.state.also };
    await this.suggestions.wordings(engine, suggested, current);
    if (hits.length === 0 && current()) await this.suggestions.nearly(engine, suggested, current);
  }

  /** Finds the hits, showing the first of them while the others come in. */
  private find(engine: Engine, asked: Asked, current: () => boolean): Promise<Hit[]> {
    let drawn = 0;
    return runSearch(engine, asked.wanted, ({ hits }) => {
      if (current() && drawn < firstShown && hits.length > drawn) {
        drawn = hits.length;
        this.show({ engine, asked, hits }, false);
      }
      return current();
    });
  }
}

/** What to tell when the search data cannot be had. */
function failure(error: unknown): string {
  if (!navigator.onLine) return '现在离线，这个词的搜索数据还没有保存在本机；联网后再试。';
  return `搜索数据没能读取（${error instanceof Error ? error.message : String(error)}），请刷新页面再试。`;
}

customElements.define('plan-search', PlanSearch);
