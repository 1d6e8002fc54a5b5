import './fill.ts';
import { type DraftMaterial, draftReader, type ReadDraft } from '../../../scripts/draft/read.ts';
import { compareDraft, type DraftComparison } from '../../relatives/draft.ts';
import type { ShippedPlan, ShippedWords } from '../../relatives/shipped.ts';

/** What the worker is asked: to get ready, or to compare a text with plans. */
export type Asked =
  | { readonly material: DraftMaterial }
  | { readonly text: string; readonly plans: readonly ShippedPlan[]; readonly words: ShippedWords };

/** What it answers to a text. */
export interface Answered {
  readonly draft: ReadDraft;
  readonly comparison: DraftComparison;
}

let read: ((text: string) => ReadDraft) | null = null;

/** A short text of all constructs: reading it makes tables that the first text would wait for. */
const warmingText = '一、总体要求\n（一）到2025年，完善异地就医直接结算，住院费用按病种付费占比达到70%。';

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('material' in data) {
    read = draftReader(data.material);
    read(warmingText);
    return;
  }
  if (!read) throw new Error('the worker was asked before it was ready');
  const draft = read(data.text);
  self.postMessage({ draft, comparison: compareDraft(draft, data.plans, data.words) } satisfies Answered);
});
