import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textOfDocument, textOfFile } from '../../../src/client/draft/file.ts';

const xml =
  '<w:document><w:body><w:p><w:r><w:t>一、总体</w:t></w:r><w:r><w:t xml:space="preserve">要求 </w:t></w:r></w:p>' +
  '<w:p><w:r><w:delText>删去</w:delText><w:t>甲&amp;乙</w:t><w:tab/><w:t>丙&lt;</w:t></w:r></w:p></w:body></w:document>';
const text = '一、总体要求 \n甲&乙\t丙<\n';

test('a Word document gives its paragraphs, deleted words left out', () => {
  expect(textOfDocument(xml)).toBe(text);
});

test('a file is known by its bytes, not by its name', async () => {
  const docx = zipSync({ 'word/document.xml': strToU8(xml) });
  expect(await textOfFile(new File([docx as BlobPart], 'draft.txt'))).toBe(text);
  expect(await textOfFile(new File(['医保'], 'draft.docx'))).toBe('医保');
});

test('a text that is no UTF-8 is read as GB18030', async () => {
  expect(await textOfFile(new File([new Uint8Array([0xd2, 0xbd, 0xb1, 0xa3])], 'draft.txt'))).toBe('医保');
});

test('a zip without a document is refused', async () => {
  const zip = zipSync({ 'other.xml': strToU8('<a/>') });
  await expect(textOfFile(new File([zip as BlobPart], 'x.docx'))).rejects.toThrow('no document');
});
