/** The named part of the search page: the element below `root` with that `data-part`; throws if it is missing. */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The search page lacks its part ${name}`);
  return found;
}
