import { describe, expect, test } from 'vitest';
import {
  bibtex,
  csl,
  dayOf,
  formats,
  gbt2015,
  gbt2025,
  legal,
  ris,
  sourceAt,
  withAbsoluteUrl,
} from '../../src/citation/index.ts';
import { placeInWords } from '../../src/citation/place.ts';
import { dataset, day, joint, notice, opinion } from './sources.ts';

describe('GB/T 7714', () => {
  test('2025: full-width marks and [EB/OL]', () => {
    expect(gbt2025(notice, day)).toBe(
      '襄阳市人民政府办公室. 襄阳市人民政府办公室关于印发襄阳市医疗保障事业发展“十四五”规划的通知：襄政办发〔2021〕00号[EB/OL]. （2021-12-31）[2026-11-22]. https://example.org/plans/xiangyang/#sec_3__subsec_2.',
    );
  });
  test('2015: half-width marks and [A/OL]', () => {
    expect(gbt2015(notice, day)).toBe(
      '襄阳市人民政府办公室. 襄阳市人民政府办公室关于印发襄阳市医疗保障事业发展“十四五”规划的通知: 襄政办发〔2021〕00号[A/OL]. (2021-12-31)[2026-11-22]. https://example.org/plans/xiangyang/#sec_3__subsec_2.',
    );
  });
  test('what the text does not give is left out, a supplied title is bracketed', () => {
    expect(gbt2025(opinion, day)).toBe(
      '[关于进一步加强和改进医疗保障工作的意见][EB/OL]. [2026-11-22]. https://example.org/plans/ankang/.',
    );
  });
  test('the data set is cited with its version', () => {
    expect(gbt2025(dataset, day)).toBe(
      '医保规划对照. 医保规划对照开放数据：2026.11.0[DS/OL]. [2026-11-22]. https://example.org/data/.',
    );
  });
});

describe('法学引注手册', () => {
  test('keeps 文号 and place', () => {
    expect(legal(notice, day)).toBe(
      '《襄阳市人民政府办公室关于印发襄阳市医疗保障事业发展“十四五”规划的通知》（襄政办发〔2021〕00号），第三部分第（二）项。',
    );
  });
  test('a supplied title is bracketed within its marks', () => {
    expect(legal(opinion, day)).toBe('《[关于进一步加强和改进医疗保障工作的意见]》。');
  });
  test.each([
    ['a whole document by its number', { place: '' }, '《A规划》，国发〔2007〕19号。'],
    ['a place by its number in brackets', { place: '四' }, '《A规划》（国发〔2007〕19号），第四部分。'],
    [
      'a whole document without a number by its day',
      { place: '', docNumber: null },
      '《A规划》，2022年4月2日发布。',
    ],
    [
      'a place without a number',
      { place: '四', docNumber: null },
      '《A规划》（2022年4月2日发布），第四部分。',
    ],
    ['neither number nor day', { place: '四', docNumber: null, date: null }, '《A规划》，第四部分。'],
  ])('names %s', (_, fields, words) => {
    const plan = { ...notice, title: 'A规划', docNumber: '国发〔2007〕19号', date: '2022-04-02' };
    expect(legal({ ...plan, ...fields }, day)).toBe(words);
  });
  test.each([
    ['三（五）1', '第三部分第（五）项第1目'],
    ['四（十）', '第四部分第（十）项'],
    ['专栏4 3.', '专栏4第3目'],
    ['附件 任务11', '附件任务11'],
    ['三（九）第2段', '第三部分第（九）项第2段'],
    ['第三条（二）', '第三条第（二）项'],
    ['第十二条第二款', '第十二条第二款'],
    ['第二章第三条1', '第二章第三条第1目'],
    ['第五部分一（三）', '第五部分一（三）'],
  ])('%s is %s', (place, words) => expect(placeInWords(place)).toBe(words));
});

describe('reference managers', () => {
  test('CSL-JSON is of type regulation and keeps 文号, place and both dates', () => {
    expect(csl(notice, day)).toEqual({
      id: 'xiangyang2021',
      type: 'regulation',
      title: notice.title,
      author: [{ literal: '襄阳市人民政府办公室' }],
      number: '襄政办发〔2021〕00号',
      issued: { 'date-parts': [[2021, 12, 31]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      section: '三（二）',
      URL: notice.url,
      language: 'zh-CN',
      note: '医保规划对照，数据版本 2026.11.0',
    });
    expect(csl(dataset, null)).toMatchObject({ type: 'dataset', version: '2026.11.0' });
    expect(csl(notice, day)).not.toHaveProperty('archive');
  });

  test('BibTeX braces the body and escapes its own marks', () => {
    const entry = bibtex({ ...notice, title: 'A&B_{50%}' }, day);
    expect(entry).toContain('@techreport{xiangyang2021,');
    expect(entry).toContain('author = {{襄阳市人民政府办公室}}');
    expect(entry).toContain('title = {{A\\&B\\_50\\%}}');
    expect(entry).toContain('urldate = {2026-11-22}');
    expect(entry).toContain('number = {襄政办发〔2021〕00号}');
    expect(entry).toContain('type = {规划}');
    expect(entry).toContain('year = {2021},\n  month = {12},\n  day = {31},\n  date = {2021-12-31}');
    expect(entry).toContain('note = {三（二）；');
  });

  test('RIS begins with its type, ends with ER and ends lines with CRLF', () => {
    const lines = ris(notice, day).split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    // Zotero keeps what stands under SN as the number of a report, and what stands under M1 as a remark beside it.
    expect(lines.filter((line) => line.includes('襄政办发〔2021〕00号'))).toEqual([
      'SN  - 襄政办发〔2021〕00号',
    ]);
    expect(lines).toContain('Y2  - 2026/11/22');
    expect(lines).toContain('SE  - 三（二）');
    expect(lines.indexOf('DA  - 2021/12/31')).toBeLessThan(lines.indexOf('PY  - 2021'));
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
  });
});

test('several bodies are several authors in every format', () => {
  expect(csl(joint, day).author).toEqual([{ literal: '甲工委' }, { literal: '乙管委会' }]);
  expect(bibtex(joint, day)).toContain('author = {{甲工委} and {乙管委会}}');
  expect(ris(joint, day)).toContain('AU  - 甲工委\r\nAU  - 乙管委会\r\n');
  expect(gbt2025(joint, day)).toMatch(/^甲工委，乙管委会\. /u);
  expect(gbt2015(joint, day)).toMatch(/^甲工委, 乙管委会\. /u);
});

test('a title that an editor supplied is bracketed in every format', () => {
  for (const format of formats) expect(format.cite(opinion, day), format.id).toContain(`[${opinion.title}]`);
});

test('two places of a document have two keys, and their own address', () => {
  const places = ['sec_3__subsec_2', 'sec_3__subsec_2__p_1'].map((eId) =>
    sourceAt({ ...notice, place: '' }, { eId, place: '三（二）', url: `https://example.org/#${eId}` }),
  );
  expect(places.map(({ key }) => key)).toEqual([
    'xiangyang2021-sec_3__subsec_2',
    'xiangyang2021-sec_3__subsec_2__p_1',
  ]);
  expect(places[1]).toMatchObject({ place: '三（二）', url: 'https://example.org/#sec_3__subsec_2__p_1' });
});

test('an address that resolves on the site alone stands in no citation', () => {
  const local = withAbsoluteUrl({ ...notice, url: '/plans/xiangyang/' });
  for (const format of formats) {
    expect(format.cite(local, day), format.id).not.toMatch(/plans\/|null|undefined/u);
    expect(format.cite({ ...dataset, url: null }, day), format.id).not.toMatch(/null|undefined/u);
  }
  expect(withAbsoluteUrl(notice)).toEqual(notice);
});

test('every format carries the version of the data', () => {
  for (const format of formats) {
    expect(format.cite(notice, day), format.id).toContain('2026.11.0');
    expect(format.cite(dataset, day), format.id).toContain('2026.11.0');
  }
});

test('the day is the reader’s own', () => expect(dayOf(new Date(2026, 10, 2, 23, 59))).toBe('2026-11-02'));
