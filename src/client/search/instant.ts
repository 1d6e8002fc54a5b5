import type { Hit } from '../../search/language/match.ts';
import { isEmpty } from '../../search/language/query.ts';
import { runSearch } from '../../search/run.ts';
import { emptyState } from '../../search/state.ts';
import { urls } from '../../urls.ts';
import { button, el } from '../base/dom.ts';
import { isComposing, onTyped } from '../base/typing.ts';
import { hitText } from './hit.ts';
import { hitAddress } from './links.ts';
import { openEngine, searchConfig } from './open.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { arrange, ask } from './session.ts';
import './instant.css';

/** Hits shown in the overlay. */
const most = 6;
const listId = 'instant-list';

/** One line of the overlay: the item of the list and the link in it, which is what one chooses. */
interface Line {
  readonly node: HTMLElement;
  readonly link: HTMLAnchorElement;
}

function option(index: number, href: string, ...children: (Node | string)[]): Line {
  const link = el(
    'a',
    { href, role: 'option', id: `instant-${index}`, 'aria-selected': 'false', tabindex: '-1' },
    ...children,
  );
  return { node: el('li', { role: 'none' }, link), link };
}

function hitLine(hit: Hit, index: number, query: string, words: readonly string[]): Line {
  const place = el('span', { class: 'instant-place' }, hit.plan.meta.city, ' ', hit.clause.place);
  place.classList.add('city', hit.plan.meta.hue);
  return option(index, hitAddress(hit, query), place, hitText(hit, words));
}

/** The overlay under a search field: recent searches, then results as one types. */
class Instant {
  private readonly list = el('ul', { id: listId, role: 'listbox', 'aria-label': '即时结果' });
  private readonly status = el('p', { class: 'instant-status', role: 'status', 'aria-live': 'polite' });
  private readonly tools = el('p', { class: 'instant-tools' });
  private readonly box = el('div', { class: 'instant', hidden: '' }, this.status, this.list, this.tools);
  private readonly input: HTMLInputElement;
  private lines: Line[] = [];
  private active = -1;
  private turn = 0;

  constructor(input: HTMLInputElement) {
    this.input = input;
    input.after(this.box);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-expanded', 'false'],
      ['aria-controls', listId],
      ['aria-autocomplete', 'list'],
    ] as const) {
      input.setAttribute(name, value);
    }
    onTyped(input, () => void this.refresh());
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('focus', () => void this.refresh());
    input.form?.addEventListener('focusout', (event) => {
      if (!input.form?.contains(event.relatedTarget as Node | null)) this.close();
    });
    input.form?.addEventListener('submit', () => rememberSearch(input.value));
    // A press on a line must not take the focus away before the click arrives.
    this.box.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', () => rememberSearch(input.value));
  }

  /** Shows what fits the field's present value. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const q = this.input.value;
    if (!q.trim()) {
      this.showRecent();
      return;
    }
    try {
      const engine = await openEngine(searchConfig());
      const asked = ask({ ...emptyState, q }, engine);
      if (isEmpty(asked.query)) {
        this.showRecent();
        return;
      }
      let complete = true;
      const all = await runSearch(engine, asked.wanted, ({ hits }) => {
        complete = engine.name === 'scan' || hits.length < most * 5;
        return complete && turn === this.turn;
      });
      if (turn !== this.turn) return;
      const { hits } = arrange(all, { ...emptyState, q }, asked, engine);
      this.showHits(hits, q, asked.words, complete);
    } catch {
      this.show([], '即时结果读取不了；按回车到搜索页。');
    }
  }

  private showRecent(): void {
    const lines = recentSearches().map((query, index) => option(index, urls.search(query), query));
    if (lines.length === 0) {
      this.close();
      return;
    }
    const forget = () => {
      forgetSearches();
      this.close();
    };
    this.show(lines, '最近搜索', button('清除最近搜索', forget, { class: 'tool', tabindex: '-1' }));
  }

  private showHits(hits: readonly Hit[], q: string, words: readonly string[], complete: boolean): void {
    const lines = hits.slice(0, most).map((hit, index) => hitLine(hit, index, q, words));
    if (hits.length > most) {
      lines.push(option(lines.length, urls.search(q), complete ? `查看全部 ${hits.length} 条` : '查看全部'));
    }
    const found = complete ? `${hits.length} 条` : `${hits.length} 条以上`;
    this.show(lines, hits.length === 0 ? '没有条文完全相符；按回车看近似的。' : found);
  }

  /** Shows lines; one that the reader has gone to stays the chosen one where it is shown again. */
  private show(lines: Line[], status: string, ...tools: Node[]): void {
    const chosen = this.box.hidden ? undefined : this.lines[this.active]?.link.href;
    this.lines = lines;
    this.active = lines.findIndex(({ link }) => link.href === chosen);
    this.list.replaceChildren(...lines.map(({ node }) => node));
    this.status.textContent = status;
    this.tools.replaceChildren(...tools);
    this.open(document.activeElement === this.input);
    this.mark();
  }

  private open(open: boolean): void {
    this.box.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  private close(): void {
    this.turn += 1;
    this.open(false);
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
  }

  private move(by: 1 | -1): void {
    if (this.lines.length === 0) return;
    this.active =
      (this.active + by + (this.active < 0 && by < 0 ? 1 : 0) + this.lines.length) % this.lines.length;
    this.mark();
  }

  private mark(): void {
    for (const [index, line] of this.lines.entries()) {
      line.link.setAttribute('aria-selected', String(index === this.active));
    }
    const link = this.lines[this.active]?.link;
    if (!link) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    this.input.setAttribute('aria-activedescendant', link.id);
    link.scrollIntoView({ block: 'nearest' });
  }

  private onKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const line = this.lines[this.active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.box.hidden) void this.refresh();
      else this.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && line && !this.box.hidden) {
      event.preventDefault();
      rememberSearch(this.input.value);
      location.assign(line.link.href);
    } else if (event.key === 'Escape' && !this.box.hidden) {
      event.preventDefault();
      this.close();
    }
  }
}

/** Attaches the overlay to a search field that has just received the focus. */
export function start(input: HTMLInputElement): void {
  void new Instant(input).refresh();
}
