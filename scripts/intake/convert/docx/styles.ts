import { attributeOf, childAt, childrenOf, valueAt } from './xml.ts';

/** Which list a paragraph belongs to, and at which level, counted from 0; undefined where nothing says it. */
export interface Membership {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** What the styles of a document say of numbering. */
export interface Styles {
  /** What a style of paragraphs says, or those it is based on; without an id, the style of paragraphs that name none. */
  readonly membership: (style: string | undefined) => Membership & { readonly style: string | undefined };
  /** List that a style of lists leads to. */
  readonly listOf: (style: string) => string | undefined;
}

/** Reads the membership that the properties of a paragraph or style state. */
export function membershipIn(properties: Element | undefined): Membership {
  const stated = childAt(properties, 'numPr');
  const level = Number(valueAt(stated, 'ilvl') ?? Number.NaN);
  return { list: valueAt(stated, 'numId'), level: Number.isInteger(level) ? level : undefined };
}

/** Reads the part `styles.xml`, or none. */
export function readStyles(root: Element | undefined): Styles {
  const all = root ? childrenOf(root, 'style') : [];
  const styles = new Map(all.map((style) => [attributeOf(style, 'styleId'), style]));
  const usual = all.find(
    (each) => attributeOf(each, 'type') === 'paragraph' && attributeOf(each, 'default') === '1',
  );
  const membership: Styles['membership'] = (id = attributeOf(usual, 'styleId')) => {
    let style = id;
    for (let steps = styles.size; steps > 0 && style !== undefined; steps -= 1) {
      const found = membershipIn(childAt(styles.get(style), 'pPr'));
      if (found.list !== undefined) return { ...found, style };
      style = valueAt(styles.get(style), 'basedOn');
    }
    return { list: undefined, level: undefined, style: undefined };
  };
  return { membership, listOf: (style) => valueAt(styles.get(style), 'pPr', 'numPr', 'numId') };
}
