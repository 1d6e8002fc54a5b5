import type { Quantity } from './quantity.ts';

/** A quantity in its sentence, and what is known of the place where it stands. */
export interface Setting {
  readonly text: string;
  readonly quantity: Quantity;
  /** Where the quantity before it ends (0 if none), and the one behind it. */
  readonly least: number;
  readonly next: Quantity | null;
  /** Whether the part of the document looks back. */
  readonly lookingBack: boolean;
  /** Year the quantity is for, and whether it is aimed at (到2025年). */
  readonly year: number | null;
  readonly aimed: boolean;
  /** Year of the document, or null. */
  readonly current: number | null;
}

/** What a test of a kind sees: the words of the part around the quantity. */
export interface Words extends Setting {
  /** Words of its part before it, and since the quantity before it. */
  readonly part: string;
  readonly before: string;
  /** Words of its part behind it. */
  readonly after: string;
}

const limit = /^(?:个?(?:工作日|自然日|月|周期|季度|年度)|年|日|天|周|小时|分钟)$|^个(?:月|工作日|周期)$/u;
/** Whether the quantity is a length of time. */
export const isTime = ({ quantity }: Words) => limit.test(quantity.unit);
