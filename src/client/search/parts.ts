import { one } from '../base/dom.ts';

/** The named part of the search page: the element below `root` with that `data-part`; throws if it is missing. */
export const part = <T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T =>
  one<T>(`[data-part="${name}"]`, root);
