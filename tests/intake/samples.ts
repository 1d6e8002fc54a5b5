import { strToU8, zipSync } from 'fflate';

/** A text as bytes in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document whose body is given as WordprocessingML; other parts by their names within `word/`. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(parts);
  const overrides = ['document.main', ...names].map((name) => {
    return `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="${word}.${name}+xml"/>`;
  });
  const related = names.map((name, at) => {
    return `<Relationship Id="r${at}" Type="${office}/${name}" Target="${name}.xml"/>`;
  });
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="${relations}">${related.join('')}</Relationships>`,
    'word/document.xml': `${xml}<w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`,
  };
  for (const name of names)
    files[`word/${name}.xml`] =
      xml + (parts[name] ?? '').replace('<w:', '<w:').replace(/^<(w:\w+)/u, `<$1 ${wordNamespace}`);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of a Word document; `properties` are those of the paragraph. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A stretch of text on a page of a PDF: place from the left and from the bottom in points, and its words. */
export type Stretch = readonly [x: number, y: number, text: string];

const ucs2 = (text: string) =>
  [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** A PDF in 10-point Song type, one list of stretches a page. */
export function pdf(pages: readonly (readonly Stretch[])[]): Uint8Array {
  const first = 6;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
  ];
  for (const stretches of pages) {
    const drawn = stretches
      .map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td <${ucs2(text)}> Tj ET`)
      .join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`,
      `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    );
  }
  return utf8(assembled(objects));
}

function assembled(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
}
