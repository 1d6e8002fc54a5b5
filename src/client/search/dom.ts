type Child = Node | string;

/** Builds an element with attributes (an empty string sets a bare attribute, undefined leaves it out) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
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
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement {
  const node = el('button', { type: 'button', ...attributes }, label);
  node.addEventListener('click', () => act(node));
  return node;
}
