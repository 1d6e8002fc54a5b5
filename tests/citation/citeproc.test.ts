// A second opinion on GB/T 7714—2015: what citeproc-js (CPAL-1.0 or AGPL-1.0, used by tests alone) makes of our CSL-JSON
// in the style of the Citation Style Language project (CC BY-SA 3.0, see the head of the file in `styles/`).
import { readFileSync } from 'node:fs';
import { Engine } from 'citeproc';
import { expect, test } from 'vitest';
import { csl, gbt2015, type Source, sourceAt } from '../../src/citation/index.ts';
import { crowd, dataset, day, joint, notice, opinion } from './sources.ts';

const style = readFileSync(new URL('./styles/gb-t-7714-2015-numeric.csl', import.meta.url), 'utf8');
/** The terms of the language that the style needs of it. */
const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="zh-CN">
  <terms><term name="et-al">等</term></terms></locale>`;

/** A bibliography of one source, as plain text without the number in front. */
function cited(source: Source): string {
  const item = csl(source, day);
  const engine = new Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, 'zh-CN');
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const [, [entry = '']] = engine.makeBibliography();
  return entry.trim().replace(/^\[1\]\s*/u, '');
}

const whole: Source = { ...notice, place: '' };

test.each([
  ['a whole document', whole],
  ['a place in it', sourceAt(whole, { eId: 'sec_3', place: '三', url: 'https://example.org/#sec_3' })],
  ['two bodies', joint],
  ['four bodies', crowd],
  ['without a number', { ...whole, docNumber: null }],
  ['without a day', { ...whole, date: null }],
  ['with a title supplied, no body, number or day', opinion],
  ['with marks of other languages in its title', { ...whole, title: 'A&B_{50%} 甲' }],
])('%s: GB/T 7714—2015 is what citeproc makes of it', (_, source) =>
  expect(cited(source)).toBe(gbt2015(source, day)),
);

test('the data set: the style drops its version, all else is the same', () => {
  expect(cited(dataset)).toBe(gbt2015(dataset, day).replace(`: ${dataset.version}`, ''));
});
