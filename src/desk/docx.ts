import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { styles } from './docx-styles.ts';
import { type Clipped, type Entry, printedText, sourceLine } from './entries.ts';

/** A text as runs, its line breaks kept. */
const runs = (text: string): TextRun[] =>
  text.split('\n').map((line, n) => new TextRun({ text: line, break: n > 0 ? 1 : 0 }));

function quotation(clip: Clipped, footnote: number): Paragraph[] {
  const text = printedText(clip.text);
  const words = clip.kind === 'quote' ? `“${text}”` : text;
  const remark = clip.remark === '' ? '' : `（${clip.remark}）`;
  const link = new ExternalHyperlink({
    link: clip.link,
    children: [new TextRun({ text: '链接', style: 'Hyperlink' })],
  });
  const paragraphs = [
    new Paragraph({ style: 'Quote', children: [...runs(words), new FootnoteReferenceRun(footnote)] }),
    new Paragraph({
      style: 'Source',
      children: [
        new TextRun(`——${sourceLine(clip)}${remark} · `),
        link,
        new TextRun(` · 数据版本 ${clip.version}`),
      ],
    }),
  ];
  if (clip.note.trim() !== '')
    paragraphs.push(new Paragraph({ style: 'Note', children: runs(`批注：${clip.note.trim()}`) }));
  return paragraphs;
}

/** The page of an official document (GB/T 9704): A4, its margins, the page number at the foot. */
export const page: Omit<ISectionOptions, 'children'> = {
  properties: {
    page: {
      size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
      margin: {
        top: convertMillimetersToTwip(37),
        bottom: convertMillimetersToTwip(35),
        left: convertMillimetersToTwip(28),
        right: convertMillimetersToTwip(26),
      },
    },
  },
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    }),
  },
};

/** A folder as a Word document: headings, quotations, their citations as footnotes, set as official documents are. */
function documentOf(name: string, entries: readonly Entry[]): Document {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const children = [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(name) })];
  for (const entry of entries) {
    if (entry.kind === 'heading') {
      children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(entry.text) }));
      continue;
    }
    const n = Object.keys(footnotes).length + 1;
    footnotes[n] = {
      children: [new Paragraph({ style: 'FootnoteText', children: runs(entry.clip.citation) })],
    };
    children.push(...quotation(entry.clip, n));
  }
  return new Document({ title: name, styles, footnotes, sections: [{ ...page, children }] });
}

/** Writes a folder as the bytes of a Word document (.docx). */
export async function docxOf(name: string, entries: readonly Entry[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(documentOf(name, entries)));
}
