import { expect, test } from 'vitest';
import { convert } from '../../../scripts/intake/convert/convert.ts';
import { outlineOf } from '../../support/parsed.ts';

const text = '<p>坚持以人民健康为中心，推进医疗保障制度改革，落实各项任务。</p>';
const numbered = (label: string, title: string) => `<p><strong>${label}${title}</strong></p>${text}`;

/** The outline of a saved web page with this body beneath its title. */
async function pageOutline(body: string): Promise<string[]> {
  const page = `<html><body><h1>某市医疗保障实施方案</h1>${body}</body></html>`;
  const { text: converted } = await convert('page.html', Buffer.from(page));
  return outlineOf(converted.split('\n'));
}

test.each(['h2', 'h3', 'h4'])('an unnumbered <%s> stands above （一） in bold', async (tag) => {
  const heading = (title: string) => `<${tag}>${title}</${tag}>`;
  const body = [
    heading('总体要求') + numbered('（一）', '指导思想') + numbered('（二）', '工作目标'),
    heading('重点任务') + numbered('（三）', '扩面') + heading('组织实施') + text,
  ];
  expect(await pageOutline(body.join(''))).toEqual([
    ...['1 |总体要求', '2 （一）|指导思想', '2 （二）|工作目标'],
    ...['1 |重点任务', '2 （三）|扩面', '1 |组织实施'],
  ]);
});

test('numbered and unnumbered headings of one tag stand side by side', async () => {
  const body = `<h2>前言</h2>${text}<h2>一、要求</h2><h3>思路</h3>${text}<h3>（一）目标</h3>${text}<h2>附则</h2>${text}`;
  expect(await pageOutline(body)).toEqual([
    ...['1 |前言', '1 一、|要求', '2 |思路', '2 （一）|目标', '1 |附则'],
  ]);
});
