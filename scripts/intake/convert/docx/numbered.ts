import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { counterOf } from './counter.ts';
import { readLists } from './definitions.ts';
import { type Membership, membershipIn, readStyles, type Styles } from './styles.ts';
import { childAt, parsePart, valueAt, within } from './xml.ts';

const partNamed = (name: string, files: Readonly<Record<string, Uint8Array>>) =>
  Object.keys(files).find((path) => new RegExp(`^word/${name}\\d*\\.xml$`, 'u').test(path));

/**
 * Writes the numbers that Word counts and prints by itself into the text of a document, and takes its paragraphs out of
 * their lists; a document without lists is returned as it is. Throws an Error where it is no document.
 */
export function withNumbersWritten(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const part = (name: string) => {
    const path = partNamed(name, files);
    const file = path === undefined ? undefined : files[path];
    return path && file ? { path, text: strFromU8(file) } : null;
  };
  const [numbering, text, styled] = [part('numbering'), part('document'), part('styles')];
  if (!numbering || !text) return bytes;
  const document = parsePart(text.text);
  const styles = readStyles(styled ? parsePart(styled.text).root : undefined);
  writeNumbers(document.root, parsePart(numbering.text).root, styles);
  // Only read once more: not worth packing.
  return zipSync({ ...files, [text.path]: strToU8(document.text()) }, { level: 0 });
}

function writeNumbers(document: Element, numbering: Element, styles: Styles): void {
  const lists = readLists(numbering, styles.listOf);
  const count = counterOf(lists);
  // The first of paragraphs that are one, because the ends between them are struck out; the last says what the one is.
  let first: Element | undefined;
  for (const paragraph of within(document, 'p').filter((each) => !isOtherChoice(each))) {
    const properties = childAt(paragraph, 'pPr');
    first ??= paragraph;
    if (childAt(properties, 'rPr', 'del')) {
      takeOutOfList(properties);
      continue;
    }
    const { list, level, style } = membershipOf(properties, styles);
    if (list !== undefined) {
      const ofStyle = [...(lists(list)?.levels ?? [])].find(
        ([, each]) => style !== undefined && each.style === style,
      );
      takeOutOfList(properties);
      writeBefore(first, count(list, level ?? ofStyle?.[0] ?? 0));
    }
    first = undefined;
  }
}

/** What a paragraph says itself, else what its style says; the style only where the list comes from it. */
function membershipOf(
  properties: Element | undefined,
  styles: Styles,
): Membership & { style?: string | undefined } {
  const own = membershipIn(properties);
  if (own.list !== undefined) return own;
  const { list, level, style } = styles.membership(valueAt(properties, 'pStyle'));
  return { list, level: own.level ?? level, style };
}

const make = ({ ownerDocument, namespaceURI }: Element, name: string) =>
  ownerDocument.createElementNS(namespaceURI, `w:${name}`);

/** Makes a paragraph one of no list, whatever its style says. */
function takeOutOfList(properties: Element | undefined): void {
  if (!properties) return;
  childAt(properties, 'numPr')?.remove();
  const none = make(properties, 'numPr');
  for (const name of ['ilvl', 'numId']) {
    const part = make(properties, name);
    part.setAttributeNS(properties.namespaceURI, 'w:val', '0');
    none.appendChild(part);
  }
  properties.appendChild(none);
}

/** Puts a label before the text of a paragraph. */
function writeBefore(paragraph: Element, label: string): void {
  if (label === '') return;
  const [run, text] = [make(paragraph, 'r'), make(paragraph, 't')];
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  text.textContent = label;
  run.appendChild(text);
  const properties = childAt(paragraph, 'pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

/** A text box stands twice in a document, for new and for old versions of Word: mammoth reads the one for old. */
function isOtherChoice(paragraph: Element): boolean {
  for (let above = paragraph.parentNode; above; above = above.parentNode) {
    if ((above as Element).localName === 'Choice') return true;
  }
  return false;
}
