import type { Move } from './arrange.ts';
import type { DeskRecord, Field, Values } from './record.ts';

/** One changed record of an edit: the values before and after. */
interface Step {
  readonly id: string;
  readonly before: Partial<Values>;
  readonly after: Partial<Values>;
}

/** Something the reader did, in words, and what it changed. */
export interface Edit {
  readonly label: string;
  readonly steps: readonly Step[];
}

/** Most edits that can be taken back. */
const most = 200;

/** What the reader did on this page, the last of which can be taken back. */
export class Edits {
  private readonly done: Edit[] = [];

  /** Whether there is anything to take back. */
  get last(): Edit | undefined {
    return this.done[this.done.length - 1];
  }

  /** Notes an edit that is about to change records. */
  note(label: string, moves: readonly Move[], records: ReadonlyMap<string, DeskRecord>): void {
    const steps = moves.flatMap(({ id, values }) => {
      const record = records.get(id);
      if (!record) return [];
      const before = Object.fromEntries(
        (Object.keys(values) as Field[]).map((field) => [field, record.values[field]]),
      );
      return [{ id, before, after: values }];
    });
    this.push({ label, steps });
  }

  /** Notes that records were added. */
  noteAdded(label: string, ids: readonly string[]): void {
    this.push({ label, steps: ids.map((id) => ({ id, before: { gone: true }, after: { gone: false } })) });
  }

  /** The changes that take the last edit back; what another tab has changed since is left as that tab made it. */
  takeBack(records: ReadonlyMap<string, DeskRecord>): { label: string; moves: Move[] } | undefined {
    const edit = this.done.pop();
    if (!edit) return undefined;
    const moves = edit.steps.flatMap(({ id, before, after }) => {
      const now = records.get(id)?.values;
      const own = (Object.keys(before) as Field[]).filter((field) => now?.[field] === after[field]);
      const values = Object.fromEntries(own.map((field) => [field, before[field]]));
      return own.length > 0 ? [{ id, values }] : [];
    });
    return { label: edit.label, moves };
  }

  private push(edit: Edit): void {
    if (edit.steps.length === 0) return;
    this.done.push(edit);
    if (this.done.length > most) this.done.shift();
  }
}
