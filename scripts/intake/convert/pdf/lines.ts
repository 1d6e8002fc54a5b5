import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Unreadable } from '../converted.ts';
import { type Glyphs, pageLines } from './page.ts';
import { rulingsOf } from './rulings.ts';

/** Folder of pdfjs, which holds the tables of characters that Chinese fonts refer to. */
const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Reads a PDF with a text layer into lines, a blank line between pages; rejects with Unreadable where there is none. */
export async function pdfLines(bytes: Uint8Array): Promise<string[]> {
  const { getDocument, OPS, Util, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // Copied: pdfjs takes the bytes away from their owner.
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: string[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const upright = page.getViewport({ scale: 1 }).transform;
      const { items } = await page.getTextContent();
      const glyphs = items.flatMap((item) =>
        'str' in item ? [glyphsOf(item, upright, Util.transform)] : [],
      );
      const drawing = await page.getOperatorList();
      pages.push(pageLines(glyphs, rulingsOf(drawing, OPS, upright, Util.transform)));
    }
    if (pages.every((lines) => lines.length === 0)) throw new Unreadable(scanned);
    return pages.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Unreadable('the PDF is locked by a password');
    throw error;
  } finally {
    await task.destroy();
  }
}

const scanned = 'the PDF has pictures of pages and no text layer (it was scanned); run it through OCR first';

/** A stretch of text of a page with its place, from the left and from the top, in points. */
function glyphsOf(
  item: { str: string; width: number; height: number; transform: number[] },
  upright: number[],
  transform: (a: number[], b: number[]) => number[],
): Glyphs {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform(upright, item.transform);
  return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height };
}
