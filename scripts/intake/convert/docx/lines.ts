import mammoth from 'mammoth';
import { htmlLines } from '../html/lines.ts';
import { withNumbersWritten } from './numbered.ts';

/** Reads a Word document (.docx) into lines: headings, tables, foot notes, and the numbers that Word prints by itself; pictures are left out. */
export async function docxLines(bytes: Uint8Array): Promise<string[]> {
  const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(withNumbersWritten(bytes)) }, options);
  // mammoth adds an arrow from each foot note back to its place, which the document does not have.
  return htmlLines(value.replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, ''));
}
