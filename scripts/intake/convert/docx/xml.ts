import { create } from 'xmlbuilder2';

/** A part of a Word document as a tree, to be changed in place, and the text of it as it then is. */
export interface Part {
  readonly root: Element;
  readonly text: () => string;
}

/** Parses a part of a Word document; throws an Error where it is no XML. */
export function parsePart(xml: string): Part {
  const builder = create({ skipWhitespaceOnlyText: false }, xml.replace(/^\ufeff/u, ''));
  return { root: builder.root().node as unknown as Element, text: () => builder.doc().end() };
}

/** All elements of a local name within an element, in the order of the document, whatever the prefix. */
export const within = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS('*', name),
];

/** Elements of a local name directly within an element. */
export const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

/** The first element at a path of local names below an element. */
export function childAt(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce((at: Element | undefined, name) => at && childrenOf(at, name)[0], element);
}

/** An attribute by its local name, whatever the prefix. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  [...(element?.attributes ?? [])].find(({ localName }) => localName === name)?.value;

/** The `w:val` of the first element at a path. */
export const valueAt = (element: Element | undefined, ...path: string[]): string | undefined =>
  attributeOf(childAt(element, ...path), 'val');

/** The `w:val` of the first element at a path as a whole number from 0; undefined where it is none. */
export function numberAt(element: Element | undefined, ...path: string[]): number | undefined {
  const value = valueAt(element, ...path);
  return value !== undefined && /^\d{1,6}$/u.test(value) ? Number(value) : undefined;
}
