import { foldersOf, isClipping, itemsOf, lastOrder, type Move, movedTo } from '../../desk/arrange.ts';
import type { Parcel } from '../../desk/check.ts';
import { Edits } from '../../desk/edits.ts';
import { type DeskRecord, type Kind, newRecord } from '../../desk/record.ts';
import { type Desk, newId } from '../clip/desk.ts';
import { currentFolder, useFolder } from '../clip/folder.ts';

/** The desk with one folder open, and what the reader can do there; all of it can be taken back. */
export class Board {
  readonly desk: Desk;
  readonly edits = new Edits();
  private open: string;

  private constructor(desk: Desk, open: string) {
    this.desk = desk;
    this.open = open;
  }

  /** Opens the folder last used. */
  static async on(desk: Desk): Promise<Board> {
    return new Board(desk, (await currentFolder(desk)).id);
  }

  get folders(): DeskRecord[] {
    return foldersOf(this.desk.records.values());
  }

  /** The open folder; the first where that was removed in another tab. */
  get folder(): DeskRecord {
    const { folders } = this;
    return folders.find(({ id }) => id === this.open) ?? (folders[0] as DeskRecord);
  }

  get items(): DeskRecord[] {
    return itemsOf(this.desk.records.values(), this.folder.id);
  }

  /** How many clippings a folder holds. */
  countIn(folder: string): number {
    return itemsOf(this.desk.records.values(), folder).filter(isClipping).length;
  }

  /** Opens a folder; new clippings go there from now on. */
  async use(id: string): Promise<void> {
    this.open = id;
    useFolder(id);
    await this.desk.refresh();
  }

  /** Changes values of records, under words by which it can be taken back. */
  change(label: string, moves: readonly Move[]): Promise<void> {
    this.edits.note(label, moves, this.desk.records);
    return this.desk.change(moves);
  }

  /** Takes the last edit back and returns its words; undefined where there is none. */
  async takeBack(): Promise<string | undefined> {
    const back = this.edits.takeBack(this.desk.records);
    if (!back) return undefined;
    await this.desk.change(back.moves);
    await this.desk.folders();
    return back.label;
  }

  /** Moves an item to a position among its siblings. */
  move(id: string, to: number): Promise<void> {
    return this.change('移动', movedTo(this.items, id, to));
  }

  /** Puts an item at the end of another folder. */
  carry(id: string, folder: string): Promise<void> {
    const order = lastOrder(itemsOf(this.desk.records.values(), folder));
    return this.change('移到另一夹', [{ id, values: { folder, order } }]);
  }

  remove(id: string): Promise<void> {
    return this.change('删除', [{ id, values: { gone: true } }]);
  }

  /** Adds an empty heading at the end and returns its id. */
  async addHeading(): Promise<string> {
    const record = newRecord(
      newId(),
      'heading',
      { folder: this.folder.id, order: lastOrder(this.items) },
      Date.now(),
    );
    await this.desk.put([record]);
    this.edits.noteAdded('添小标题', [record.id]);
    return record.id;
  }

  /** Adds a folder with what came from elsewhere, if anything, and opens it. */
  async addFolder(name: string, parcels: readonly Parcel[] = []): Promise<void> {
    const now = Date.now();
    const folder = newRecord(newId(), 'folder', { name, order: lastOrder(this.folders) }, now);
    const items = parcels.map(({ kind, name: heading, note, what }, n) =>
      newRecord(newId(), kind as Kind, { folder: folder.id, order: n + 1, name: heading, note }, now, what),
    );
    const records = [folder, ...items];
    await this.desk.put(records);
    this.edits.noteAdded(
      '新夹',
      records.map(({ id }) => id),
    );
    await this.use(folder.id);
  }

  /** Removes the open folder with what lies in it. */
  async removeFolder(): Promise<void> {
    const gone = [this.folder, ...this.items].map(({ id }) => ({ id, values: { gone: true } }));
    await this.change('删除整夹', gone);
    await this.desk.folders();
  }
}
