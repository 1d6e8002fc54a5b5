import type { Section } from '../../src/model/index.ts';

/** Shape of a label: its numbers as N, so that 一、 and 二、 are one way of numbering. */
const shapeOf = ({ label }: Section) =>
  label.replace(/[零一二三四五六七八九十百]+|\d+/gu, 'N').replace(/\s/gu, '');

/** The ways in which a document numbers its parts: shape and first label of each, in order; unnumbered headings have none. */
export function numberingOf(sections: readonly Section[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const section of sections) {
    const shape = shapeOf(section);
    if (shape !== '' && !first.has(shape)) first.set(shape, section.label);
  }
  return first;
}

/** How alike two documents number their parts: share of the ways of numbering that both have, 0 to 1. */
export function likeness(a: readonly Section[], b: readonly Section[]): number {
  const [one, other] = [[...numberingOf(a).keys()], [...numberingOf(b).keys()]];
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 1 : one.filter((shape) => other.includes(shape)).length / all;
}
