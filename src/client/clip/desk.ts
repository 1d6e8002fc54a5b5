import { countClippings, foldersOf, type Move } from '../../desk/arrange.ts';
import { changed, type DeskRecord, merged, newRecord } from '../../desk/record.ts';
import { type Backend, openDatabase, TabMemory } from './backend.ts';
import { announceCount } from './count.ts';

/** Why records do not last: the browser forbids it, or has no room left; empty while they do. */
export type Trouble = '' | 'forbidden' | 'full';

/** How long a removed record is kept, so that no tab that still shows it brings it back: 30 days, in milliseconds. */
const KEPT_MS = 30 * 24 * 3600 * 1000;

const troubleOf = (error: unknown): Trouble =>
  (error as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : 'forbidden';

/** An id that no other record has. */
export const newId = (): string => {
  const random = crypto.getRandomValues(new Uint32Array(3));
  return [...random].map((part) => part.toString(36)).join('');
};

/**
 * All that lies on the reader's desk. Every change is joined value by value with what other tabs did; what the browser
 * cannot keep stays in the tab's memory, and `trouble` says so.
 */
export class Desk {
  readonly records = new Map<string, DeskRecord>();
  trouble: Trouble = '';
  private database: Backend | null = null;
  private readonly memory = new TabMemory();
  private readonly listeners = new Set<() => void>();

  /** Opens the desk with what is kept; never rejects. */
  static async open(): Promise<Desk> {
    const desk = new Desk();
    try {
      desk.database = await openDatabase();
    } catch (error) {
      desk.trouble = troubleOf(error);
    }
    await desk.rescue();
    await desk.refresh();
    await desk.forget();
    return desk;
  }

  /** Calls `listener` after every change, of this tab or another. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Reads again what is kept, for another tab may have changed it. */
  async refresh(): Promise<void> {
    const kept = await this.read();
    for (const record of [...kept, ...(await this.memory.all())]) this.join(record);
    this.tell();
  }

  /** Adds records, or joins them with those of the same id. */
  async put(records: readonly DeskRecord[]): Promise<void> {
    if (records.length === 0) return;
    for (const record of records) this.join(record);
    await this.keep(records.map(({ id }) => this.records.get(id) as DeskRecord));
    announceCount(countClippings(this.records.values()));
    this.tell();
  }

  /** Changes values of records. */
  change(moves: readonly Move[]): Promise<void> {
    const now = Date.now();
    return this.put(
      moves.flatMap(({ id, values }) => {
        const record = this.records.get(id);
        return record ? [changed(record, values, now)] : [];
      }),
    );
  }

  /** The folders, of which there is always one. */
  async folders(): Promise<DeskRecord[]> {
    const folders = foldersOf(this.records.values());
    if (folders.length > 0) return folders;
    // One id for all tabs, which may find the desk empty at the same time.
    const first = newRecord('first', 'folder', { name: '我的摘录', order: 1 }, Date.now());
    await this.put([first]);
    return [first];
  }

  private join(record: DeskRecord): void {
    const own = this.records.get(record.id);
    this.records.set(record.id, own ? merged(own, record) : record);
  }

  private async read(): Promise<DeskRecord[]> {
    try {
      return (await this.database?.all()) ?? [];
    } catch (error) {
      this.trouble = troubleOf(error);
      return [];
    }
  }

  private async keep(records: readonly DeskRecord[]): Promise<void> {
    try {
      if (!this.database) throw new DOMException('no database', 'SecurityError');
      await this.database.put(records);
      // What had no room before may have some now.
      if (this.trouble !== '') await this.rescue();
    } catch (error) {
      this.trouble = this.database ? troubleOf(error) : this.trouble || 'forbidden';
      await this.memory.put(records);
    }
  }

  /** Brings what only the tab remembers into the database, if it now takes it. */
  private async rescue(): Promise<void> {
    if (!this.database) return;
    const waiting = await this.memory.all();
    try {
      if (waiting.length > 0) await this.database.put(waiting);
      await this.memory.drop(waiting.map(({ id }) => id));
      this.trouble = '';
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  /** Forgets what was removed long ago. */
  private async forget(): Promise<void> {
    const before = Date.now() - KEPT_MS;
    const old = [...this.records.values()].filter(({ values, times }) => values.gone && times.gone < before);
    for (const { id } of old) this.records.delete(id);
    await this.database?.drop(old.map(({ id }) => id)).catch(() => undefined);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

let opening: Promise<Desk> | undefined;

/** The desk of this page, opened at the first call; it follows what other tabs do. */
export function openDesk(): Promise<Desk> {
  if (opening) return opening;
  opening = Desk.open();
  void opening.then((desk) => {
    const refresh = () => void desk.refresh();
    addEventListener('storage', ({ key }) => key === 'clippings' && refresh());
    addEventListener('pageshow', ({ persisted }) => persisted && refresh());
    document.addEventListener('visibilitychange', () => document.hidden || refresh());
  });
  return opening;
}
