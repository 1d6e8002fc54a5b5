import { matches, needles } from '../../search/language/match.ts';
import { parseQuery } from '../../search/language/query.ts';
import { withUnits } from '../../search/language/units.ts';
import { normalise } from '../../writing/fold.ts';
import { all, button, one } from '../base/dom.ts';
import { saveCsv } from '../base/save.ts';
import { onTyped } from '../base/typing.ts';
import { byNumber, byText, lineOf, savedCells } from './cells.ts';

/** A table of facts with what filters, sorts and saves it. */
class FactsTable {
  readonly root: HTMLElement;
  readonly body: HTMLTableSectionElement;
  readonly rows: HTMLTableRowElement[];
  private readonly wordings = new Map<HTMLTableRowElement, string>();

  constructor(root: HTMLElement) {
    this.root = root;
    this.body = one<HTMLTableSectionElement>('tbody', root);
    this.rows = [...this.body.rows];
    for (const select of all<HTMLSelectElement>('select[data-filter]', root)) {
      select.addEventListener('change', () => this.update());
    }
    for (const input of all<HTMLInputElement>('[data-filter-text]', root)) {
      onTyped(input, () => this.update(), 0);
    }
    for (const saver of all<HTMLButtonElement>('[data-csv]', root)) {
      saver.addEventListener('click', () => this.save(saver.dataset.csv ?? 'data'));
    }
    for (const head of all<HTMLTableCellElement>('th[data-sort]', root)) this.makeSortable(head);
    this.restore();
  }

  /** The filters as they stand, by name; the words looked for under `q`. */
  state(): Map<string, string> {
    const chosen = all<HTMLSelectElement>('select[data-filter]', this.root).map(
      (select) => [select.dataset.filter ?? '', select.value] as const,
    );
    const words = all<HTMLInputElement>('[data-filter-text]', this.root).map(
      (input) => ['q', input.value.trim()] as const,
    );
    return new Map([...chosen, ...words].filter(([, value]) => value !== ''));
  }

  shown(): HTMLTableRowElement[] {
    return [...this.body.rows].filter((row) => !row.hidden);
  }

  update(): void {
    const state = this.state();
    const wanted = needles(parseQuery(withUnits(state.get('q') ?? '')));
    for (const row of this.rows) {
      const fits = [...state].every(
        ([key, value]) => key === 'q' || (row.dataset[key] ?? '').split('|').includes(value),
      );
      row.hidden = !(fits && matches(this.wording(row), wanted));
    }
    this.count();
    this.remember(state);
  }

  /** The text of a row as search compares it. */
  wording(row: HTMLTableRowElement): string {
    const wording =
      this.wordings.get(row) ?? [...row.cells].map((cell) => normalise(lineOf(cell))).join('\n');
    this.wordings.set(row, wording);
    return wording;
  }

  count(): void {
    const shown = this.shown().length;
    const total = this.rows.length;
    one('[data-count]', this.root).textContent =
      shown === total ? `共 ${total} 行` : `显示 ${shown} 行，共 ${total} 行`;
    for (const saver of all('[data-csv]', this.root)) saver.textContent = `下载所示 ${shown} 行（CSV）`;
  }

  remember(state: Map<string, string>): void {
    const url = new URL(location.href);
    const own = all<HTMLElement>('[data-filter]', this.root).map((select) => select.dataset.filter ?? '');
    for (const key of [...own, 'q']) url.searchParams.delete(this.parameter(key));
    for (const [key, value] of state) url.searchParams.set(this.parameter(key), value);
    history.replaceState(history.state, '', url);
  }

  /** Name of a filter in the address: a second table of a page puts its own name before it. */
  parameter(key: string): string {
    const prefix = this.root.dataset.facts ?? '';
    return prefix === '' ? key : `${prefix}-${key}`;
  }

  restore(): void {
    const query = new URLSearchParams(location.search);
    for (const select of all<HTMLSelectElement>('select[data-filter]', this.root)) {
      const value = query.get(this.parameter(select.dataset.filter ?? '')) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    for (const input of all<HTMLInputElement>('[data-filter-text]', this.root))
      input.value = query.get(this.parameter('q')) ?? '';
    if (this.state().size > 0) this.update();
  }

  makeSortable(head: HTMLTableCellElement): void {
    head.replaceChildren(button(head.textContent?.trim() ?? '', () => this.sort(head)));
  }

  sort(head: HTMLTableCellElement): void {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of all('th[aria-sort]', this.root)) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const compare = head.dataset.sort === 'number' ? byNumber : byText;
    const column = head.cellIndex;
    const sorted = [...this.rows].sort((a, b) => compare(a, b, column) * (down ? -1 : 1));
    this.body.append(...sorted);
  }

  save(name: string): void {
    const heads = all<HTMLTableCellElement>('thead th', this.root).map(
      (head) => head.textContent?.trim() ?? '',
    );
    const rows = this.shown().map((row) => [
      ...savedCells(row),
      new URL(row.dataset.href ?? '', location.href).href,
    ]);
    saveCsv(name, [[...heads, '地址'], ...rows]);
  }
}

for (const root of all('[data-facts]')) new FactsTable(root);
