import { expect, test } from 'vitest';
import { inspect } from '../../scripts/intake/inspect.ts';
import { inWords } from '../../scripts/intake/print.ts';
import { readingOf } from '../../scripts/intake/reading.ts';
import { slugOfFile } from '../../scripts/intake/slug.ts';
import { readOf } from '../../scripts/parse/base/reading.ts';
import { typeOf } from '../../scripts/parse/frame/type.ts';
import { ROOT } from '../../scripts/system/root.ts';
import { clause, commitment, excerpt, section } from '../../src/model/index.ts';
import { slugOf } from '../../src/writing/slug.ts';
import { utf8 } from './samples.ts';

const reading = readingOf(ROOT);
const text = `常德市医疗保障“十四五”规划

一、总体要求
（一）主要目标。到2025年，基本医疗保险参保率达到95%以上。
二、重点任务
（一）深化支付方式改革。推行按疾病诊断相关分组（DRG）付费，2023年底前全面实施。
`;

test('the records are those of the open data', async () => {
  const found = await inspect('a/changde.txt', utf8(text), reading);
  expect(Object.keys(found).sort()).toEqual(
    [
      'clauses',
      'commitments',
      'deadlines',
      'excerpts',
      'file',
      'groups',
      'indicators',
      'plan',
      'remarks',
      'responsibilities',
      'sections',
      'tasks',
    ].sort(),
  );
  expect(found.plan).toMatchObject({
    id: 'changde',
    city: '常德',
    province: '湖南省',
    code: '430700',
    type: '规划',
  });
  for (const each of found.sections) expect(section.parse(each)).toEqual(each);
  for (const each of found.clauses) expect(clause.parse(each)).toEqual(each);
  for (const each of found.excerpts) expect(excerpt.parse(each)).toEqual(each);
  for (const each of found.commitments) expect(commitment.parse(each)).toEqual(each);
  expect(found.excerpts.map(({ theme }) => theme)).toContain('drg-dip-payment');
  expect(found.commitments.map(({ value }) => value)).toContain(95);
});

test('lines are those of the converted text', async () => {
  const page = text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const found = await inspect('page.html', utf8(`<body>${page}</body>`), reading);
  const heading = found.sections.find(({ title }) => title === '总体要求');
  expect(heading?.line).toBe(2);
  expect(found.plan.seed.lines).toBe(5);
});

test('in words: metadata, outline with lines, counts', async () => {
  const words = inWords(await inspect('a.txt', utf8(text), reading));
  expect(words).toContain('常德市医疗保障“十四五”规划');
  expect(words).toMatch(/^ +3 {2}一、总体要求$/mu);
  expect(words).toMatch(/\d+ clauses, \d+ excerpts/u);
});

test.each([
  ['seeds/yulin.txt', 'yulin'],
  ['某处/常德市 规划.docx', 'changdeshi-guihua'],
  ['2022-plan.md', 'plan-2022-plan'],
  ['ＡＢＣ.txt', 'abc'],
  ['。.txt', 'plan'],
])('the file %s gives the id %s', (file, id) => {
  expect(slugOfFile(file)).toBe(id);
});

test('an id is never longer than a file system takes', () => {
  expect(slugOf('长'.repeat(300)).length).toBeLessThanOrEqual(60);
});

test.each([
  ['襄阳市医疗保障事业发展“十四五”规划', '规划'],
  ['关于深化改革的实施意见', '实施意见'],
  ['中山市多层次医疗保障办法（试行）', '办法'],
  ['润江市医疗保障局2023年工作要点', '工作要点'],
  ['润江市医疗保障事业发展规划（2021—2025年）', '规划'],
  ['《某市基金监管条例》', '条例'],
  ['南阳市协同发展和治理若干措施（试行）', '措施'],
  ['三年行动方案', '行动方案'],
  ['致全体市民的信', ''],
])('the kind of %s is %s', (title, type) => {
  expect(typeOf(readOf(title)) ?? '').toBe(type);
});
