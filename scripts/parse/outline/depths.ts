import type { Form, NumberForm, Table, Toc } from '../base/types.ts';
import type { Block } from '../blocks.ts';

/** How deep the marks of a text (#, ##) set each form of number. */
export interface FormDepths {
  /** Depth that most paragraphs of a form have; 0 where most have no mark. */
  readonly depthOf: (form: Form) => number;
  /** Whether no two forms have one depth: only then do marks say how deep a heading stands. */
  readonly distinct: boolean;
}

/** Reads the usual depth of each form of number. */
export function depthsOfForms(parts: readonly (Block | Table | Toc)[]): FormDepths {
  const counts = new Map<NumberForm, Map<number, number>>();
  for (const part of parts) {
    if (part.kind !== 'block' || !part.opening?.number) continue;
    const { number } = part.opening;
    const own = counts.get(number) ?? new Map<number, number>();
    own.set(part.paragraph.depth, (own.get(part.paragraph.depth) ?? 0) + 1);
    counts.set(number, own);
  }
  const usual = new Map<Form, number>([...counts].map(([form, own]) => [form, commonest(own)]));
  const marked = [...usual.values()].filter((depth) => depth > 0);
  return { depthOf: (form) => usual.get(form) ?? 0, distinct: new Set(marked).size === marked.length };
}

function commonest(counts: ReadonlyMap<number, number>): number {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
