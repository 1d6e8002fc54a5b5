import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { page } from './docx.ts';
import { styles } from './docx-styles.ts';

/** A piece of a report: a heading of level 2 or 3, a line, or a quotation with where it is from. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly source: string };

const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

function paragraphsOf(block: Block): Paragraph[] {
  if (block.kind === 'heading') return [new Paragraph({ heading: levels[block.level], text: block.text })];
  if (block.kind === 'line') return [new Paragraph({ style: 'Note', children: [new TextRun(block.text)] })];
  return [
    new Paragraph({ style: 'Quote', children: [new TextRun(block.text)] }),
    new Paragraph({ style: 'Source', children: [new TextRun(`——${block.source}`)] }),
  ];
}

/** Writes a report as the bytes of a Word document (.docx), set as official documents are. */
export async function reportDocx(title: string, blocks: readonly Block[]): Promise<Uint8Array> {
  const head = new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] });
  const children = [head, ...blocks.flatMap(paragraphsOf)];
  const document = new Document({ title, styles, sections: [{ ...page, children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
