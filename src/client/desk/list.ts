import type { Clipped } from '../../desk/entries.ts';
import type { DeskRecord } from '../../desk/record.ts';
import { makeDraggable } from './drag.ts';
import { type RowActions, rowOf, updateRow } from './row.ts';

/** What the list asks of the page. */
export interface ListActions extends RowActions {
  /** Moves an item to a position (from 0). */
  move(id: string, to: number): Promise<void>;
}

/** Where the keys on a handle take an item that stands at `at` among `count`. */
const targets: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The items of the open folder as rows, each built once and then kept up to date. */
export class List {
  private readonly root: HTMLElement;
  private readonly actions: ListActions;
  private readonly rows = new Map<string, HTMLLIElement>();

  constructor(root: HTMLElement, actions: ListActions) {
    this.root = root;
    this.actions = actions;
    makeDraggable(root, '[data-grip]', {
      drop: (item, to) => void actions.move(item.dataset.id ?? '', to),
    });
    root.addEventListener('keydown', (event) => void this.onKey(event));
  }

  /** Shows these items in this order. */
  show(
    items: readonly DeskRecord[],
    clipOf: (item: DeskRecord) => Clipped | null,
    folders: readonly DeskRecord[],
  ): void {
    for (const [id, row] of this.rows) {
      if (items.some((item) => item.id === id)) continue;
      row.remove();
      this.rows.delete(id);
    }
    items.forEach((item, at) => {
      const clip = clipOf(item);
      const row = this.rows.get(item.id) ?? rowOf(item, clip, this.actions);
      this.rows.set(item.id, row);
      updateRow(row, item, clip?.remark ?? '', folders);
      // Only what stands elsewhere is moved: moving takes the focus away.
      if (this.root.children[at] !== row) this.root.insertBefore(row, this.root.children[at] ?? null);
    });
  }

  /** Puts the cursor into the words of a heading. */
  focus(id: string): void {
    this.rows.get(id)?.querySelector<HTMLElement>('[data-name]')?.focus();
  }

  private async onKey(event: KeyboardEvent): Promise<void> {
    const handle = (event.target as HTMLElement).closest<HTMLElement>('[data-grip]');
    const row = handle?.closest<HTMLElement>('li');
    const target = targets[event.key];
    if (!handle || !row || !target) return;
    event.preventDefault();
    const count = this.root.children.length;
    const to = target([...this.root.children].indexOf(row), count);
    if (to < 0 || to >= count) return;
    await this.actions.move(row.dataset.id ?? '', to);
    handle.focus();
  }
}
