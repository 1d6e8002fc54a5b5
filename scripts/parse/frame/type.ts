import { knownPlanTypes } from '../../../src/model/index.ts';

/** The longer before those they end in: 实施意见 before 意见. */
const kinds = [...knownPlanTypes].sort((a, b) => b.length - a.length);

/** Reads the kind of a document from its title in the reading form: the last such word before what stands in brackets; null if there is none. */
export function typeOf(title: string): string | null {
  let bare = title.replace(/[》”\s]/gu, '');
  for (let cut = bare.replace(/（[^（）]*）$/u, ''); cut !== bare; cut = bare.replace(/（[^（）]*）$/u, ''))
    bare = cut;
  // A 规划纲要 is a 规划 in outline.
  bare = bare.replace(/规划纲要$/u, '规划');
  return kinds.find((name) => bare.endsWith(name)) ?? null;
}
