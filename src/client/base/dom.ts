/** Returns the first element that matches, typed; throws where the page lacks it, for that is a fault of the page. */
export function one<T extends HTMLElement>(selector: string, within: ParentNode = document): T {
  const element = within.querySelector<T>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** Returns all elements that match, as an array. */
export const all = <T extends HTMLElement>(selector: string, within: ParentNode = document): T[] => [
  ...within.querySelectorAll<T>(selector),
];

/** Attributes of an element to be built: an empty string sets a bare one, undefined leaves it out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Builds an element with attributes and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Builds a button that runs `act` when pressed. */
export function button(
  label: string,
  act: (pressed: HTMLButtonElement) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const node = el('button', { type: 'button', ...attributes }, label);
  node.addEventListener('click', () => act(node));
  return node;
}

/**
 * Returns the element that the address points at, or null; words of it that the address names too stand after an `&`. Not `:target`, which browsers set only some time after
 * the page's scripts have first run.
 */
export function pointedAt(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1).split('&')[0] ?? ''));
  } catch {
    // A fragment that is no valid encoding points at nothing.
    return null;
  }
}
