import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a page, or the page itself. */
export type Parent = DefaultTreeAdapterTypes.ParentNode;
/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Parses a page, however broken, as a browser does. */
export const parsePage = (page: string): Parent => parse(page);

/** Tells whether a node is an element. */
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Text of a node that is a text node, else null. */
export const textOf = (node: Node): string | null => ('value' in node ? node.value : null);

/** The elements directly within a node. */
export const elementsOf = (node: Parent): Element[] => node.childNodes.filter(isElement);

/** Value of an attribute, or an empty string. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';
