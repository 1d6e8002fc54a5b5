import type { TargetGroup } from '../../src/model/group.ts';

/** A group with its wordings as they are looked for. */
export interface GroupReader {
  readonly id: string;
  readonly name: string;
  /** Returns the wordings of the group that a sentence in normal form uses, in the order of the dictionary. */
  readonly wordingsIn: (text: string) => string[];
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Makes the readers of the groups of a dictionary; `fold` brings wordings into the form of the sentences. */
export function groupReaders(groups: readonly TargetGroup[], fold: (text: string) => string): GroupReader[] {
  return groups.map(({ id, name, wordings, not = [] }) => {
    const known = wordings.map((wording) => ({ wording, read: fold(wording) }));
    const longer = not.length > 0 ? new RegExp(not.map(fold).map(escaped).join('|'), 'gu') : null;
    return {
      id,
      name,
      wordingsIn: (text) => {
        // What a longer word has taken up is no wording any more; a mark in its place keeps its neighbours apart.
        const rest = longer ? text.replace(longer, '\u0000') : text;
        return known.filter(({ read }) => rest.includes(read)).map(({ wording }) => wording);
      },
    };
  });
}
