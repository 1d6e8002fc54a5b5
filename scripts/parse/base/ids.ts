/** Hands out element ids in Akoma Ntoso naming, unique within a plan. */
export interface IdMaker {
  /** Id for a numbered part under `parent` (empty at the top); a second one of the same number gets `_2`. */
  numbered(parent: string, element: string, number: number | string): string;
  /** Id for the next part of its kind under `parent`, counted from 1. */
  counted(parent: string, element: string): string;
}

/** Makes an id maker for one plan. */
export function idMaker(): IdMaker {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  /** The next copy to try of an id that was asked for again. */
  const copies = new Map<string, number>();
  const under = (parent: string, part: string) => (parent === '' ? part : `${parent}__${part}`);
  function claim(id: string): string {
    if (!used.has(id)) {
      used.add(id);
      return id;
    }
    let copy = copies.get(id) ?? 2;
    while (used.has(`${id}_${copy}`)) copy += 1;
    copies.set(id, copy + 1);
    used.add(`${id}_${copy}`);
    return `${id}_${copy}`;
  }
  return {
    numbered: (parent, element, number) => claim(under(parent, `${element}_${number}`)),
    counted(parent, element) {
      const key = under(parent, element);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return claim(`${key}_${count}`);
    },
  };
}
