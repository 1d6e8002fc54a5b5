import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type DeskRecord, merged } from '../../desk/record.ts';

/** A place that keeps records: it joins what it is given with what it has, so that no tab overwrites another's change. */
export interface Backend {
  all(): Promise<DeskRecord[]>;
  /** Keeps the records; rejects where they cannot be kept. */
  put(records: readonly DeskRecord[]): Promise<void>;
  /** Forgets records for good. */
  drop(ids: readonly string[]): Promise<void>;
}

interface Schema extends DBSchema {
  records: { key: string; value: DeskRecord };
}

/** The database of the reader's browser; reads and writes of one change are one transaction, over all tabs. */
class Database implements Backend {
  private readonly db: IDBPDatabase<Schema>;

  constructor(db: IDBPDatabase<Schema>) {
    this.db = db;
  }

  all(): Promise<DeskRecord[]> {
    return this.db.getAll('records');
  }

  async put(records: readonly DeskRecord[]): Promise<void> {
    const change = this.db.transaction('records', 'readwrite');
    // Awaited together, so that a failure of either is caught once.
    const write = async (record: DeskRecord) => {
      const kept = await change.store.get(record.id);
      await change.store.put(kept ? merged(kept, record) : record);
    };
    await Promise.all([...records.map(write), change.done]);
  }

  async drop(ids: readonly string[]): Promise<void> {
    const change = this.db.transaction('records', 'readwrite');
    await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
  }
}

/** Opens the database; rejects where the browser forbids it. */
export async function openDatabase(): Promise<Backend> {
  const db = await openDB<Schema>('clippings', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('records', { keyPath: 'id' }),
    // A newer version of the site in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return new Database(db);
}

const KEY = 'clippings';

/** The tab's own memory, which outlives a change of page where the browser allows that much. */
export class TabMemory implements Backend {
  private readonly records = new Map<string, DeskRecord>();

  constructor() {
    try {
      const kept: DeskRecord[] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
      for (const record of kept) this.records.set(record.id, record);
    } catch {
      // What cannot be read is as if it were not there.
    }
  }

  async all(): Promise<DeskRecord[]> {
    return [...this.records.values()];
  }

  async put(records: readonly DeskRecord[]): Promise<void> {
    for (const record of records) {
      const kept = this.records.get(record.id);
      this.records.set(record.id, kept ? merged(kept, record) : record);
    }
    this.write();
  }

  async drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.records.delete(id);
    this.write();
  }

  private write(): void {
    try {
      if (this.records.size > 0) sessionStorage.setItem(KEY, JSON.stringify([...this.records.values()]));
      else sessionStorage.removeItem(KEY);
    } catch {
      // Then the page alone remembers.
    }
  }
}
