import { dayOf } from '../../citation/index.ts';
import { isClipping } from '../../desk/arrange.ts';
import { type Clipped, clippedOf } from '../../desk/entries.ts';
import type { DeskRecord } from '../../desk/record.ts';
import { all, one } from '../base/dom.ts';
import { troubleWords } from '../clip/clip.ts';
import type { Board } from './board.ts';
import { changesSince } from './changes.ts';
import { showFolders } from './folders.ts';
import { List } from './list.ts';
import { addressOf } from './send.ts';

/** The desk on the screen. */
export class DeskPage {
  readonly root: HTMLElement;
  readonly board: Board;
  /** How the text differs now, by record id. */
  changes: ReadonlyMap<string, string> = new Map();
  readonly list: List;
  /** The comparison with the published text that is under way. */
  private checking = Promise.resolve();
  private checked = '';

  constructor(root: HTMLElement, board: Board) {
    this.root = root;
    this.board = board;
    this.list = new List(this.part('items'), {
      write: (id, values) => void board.change('改字', [{ id, values }]),
      remove: (id) => void board.remove(id).then(() => this.say('已删除，可撤销。')),
      carry: (id, folder) => void board.carry(id, folder).then(() => this.say('已移到另一夹。')),
      move: async (id, to) => {
        await board.move(id, to);
        this.say(`已移到第 ${to + 1} 位，共 ${board.items.length} 位。`);
      },
    });
    board.desk.onChange(() => this.show());
    this.show();
  }

  /** The named part of the page; throws if it is missing. */
  part<T extends HTMLElement>(name: string): T {
    return one<T>(`[data-part=${name}]`, this.root);
  }

  /** Says a sentence, aloud too. */
  say(sentence: string): void {
    this.part('say').textContent = sentence;
  }

  /** Shows the desk as it is now. */
  show(): void {
    const { board } = this;
    // Another tab has just removed the last folder and is about to make one.
    if (board.folders.length === 0) return;
    const { items, folder } = board;
    showFolders(this.part('folders'), board);
    this.showHead(folder, items);
    this.list.show(items, (item) => this.clipOf(item), board.folders);
    this.part('trouble').textContent = troubleWords[board.desk.trouble];
    this.part('trouble').hidden = board.desk.trouble === '';
    this.checkWhenNew(items);
  }

  /** The open folder as it leaves the page, once its words were compared with the published text. */
  async sending() {
    await this.checking;
    const { folder, items } = this.board;
    return { name: folder.values.name, items, changes: this.changes };
  }

  private showHead(folder: DeskRecord, items: readonly DeskRecord[]): void {
    const { last } = this.board.edits;
    const name = this.part<HTMLInputElement>('name');
    if (name !== document.activeElement) name.value = folder.values.name;
    const clippings = items.filter(isClipping).length;
    this.part('empty').hidden = items.length > 0;
    this.part('count').textContent = clippings > 0 ? `${clippings} 条` : '';
    for (const button of all<HTMLButtonElement>('[data-send]', this.root))
      button.disabled = items.length === 0;
    const undo = this.part<HTMLButtonElement>('undo');
    undo.disabled = !last;
    undo.textContent = last ? `撤销：${last.label}` : '撤销';
  }

  private clipOf(item: DeskRecord): Clipped | null {
    const { what } = item;
    return what && clippedOf({ ...item, what }, dayOf(new Date()), addressOf, this.changes.get(item.id));
  }

  /** Compares the words of the open folder with the text as published now, where that was not done. */
  private checkWhenNew(items: readonly DeskRecord[]): void {
    const ids = items.map(({ id }) => id).sort();
    if (ids.join() === this.checked) return;
    this.checked = ids.join();
    this.checking = changesSince(items).then((changes) => {
      this.changes = changes;
      this.show();
    });
  }
}
