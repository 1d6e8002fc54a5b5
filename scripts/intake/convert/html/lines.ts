import { tableRows } from './table.ts';
import { type Element, elementsOf, isElement, type Parent, parsePage, textOf } from './tree.ts';
import { type LineWriter, lineWriter } from './writer.ts';

/** Elements whose content no reader sees. */
const unseen = /^(?:head|script|style|template|noscript|iframe|object|svg|math|canvas|audio|video)$/u;
/** Elements that begin and end lines. */
const block =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|header|hr|html|legend|li|main|menu|nav|ol|option|p|section|select|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;

/** Reads a page into the lines it shows: a block is a line, a heading has its # marks, a row has its cells parted by tabs. */
export function htmlLines(page: string): string[] {
  return linesUnder(parsePage(page));
}

function linesUnder(node: Parent): string[] {
  const writer = lineWriter();
  write(node, writer);
  return writer.lines();
}

function write(node: Parent, writer: LineWriter): void {
  for (const child of node.childNodes) {
    if (isElement(child)) writeElement(child, writer);
    else if (child.nodeName === '#text') writer.add(textOf(child) ?? '');
  }
}

function writeElement(element: Element, writer: LineWriter): void {
  const { tagName } = element;
  if (unseen.test(tagName) || isHidden(element)) return;
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  if (tagName === 'br') writer.end();
  else if (level) writeBlock(element, writer, `${'#'.repeat(Number(level))} `);
  else if (tagName === 'pre') for (const line of preLines(element)) writer.whole(line);
  else if (tagName === 'table') writeTable(element, writer);
  else if (block.test(tagName)) writeBlock(element, writer);
  else write(element, writer);
}

/** Whether the page itself says that an element is not shown. */
function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu.test(value)),
  );
}

function writeBlock(element: Element, writer: LineWriter, mark = ''): void {
  writer.end(mark);
  write(element, writer);
  writer.end();
}

/** The lines of preformatted text, which stay as they are broken. */
function preLines(element: Element): string[] {
  const text = (node: Parent): string =>
    node.childNodes
      .map((child) => {
        if (!isElement(child)) return textOf(child) ?? '';
        return child.tagName === 'br' ? '\n' : text(child);
      })
      .join('');
  return text(element)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function writeTable(table: Element, writer: LineWriter): void {
  const rows = tableRows(table, (cell) => linesUnder(cell).join(' '));
  if (!rows) {
    writeBlock(table, writer);
    return;
  }
  for (const caption of elementsOf(table).filter(({ tagName }) => tagName === 'caption'))
    writeBlock(caption, writer);
  for (const row of rows) if (row.some((cell) => cell !== '')) writer.whole(row.join('\t'));
}
