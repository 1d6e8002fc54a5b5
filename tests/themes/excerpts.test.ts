import { describe, expect, test } from 'vitest';
import { excerptsOf } from '../../scripts/themes/excerpts.ts';
import { tablesIn } from '../support/heads.ts';
import { clauseOf, readerOf, ruleOf, sectionOf, themeOf } from './fixtures.ts';

const sections = [sectionOf('sec_1', '天象')];
const theme = themeOf([ruleOf('sun', { issues: ['two'] }), ruleOf('moon', { issues: ['three', 'one'] })]);
const excerpts = (text: string, title = '天象', changes = {}) =>
  excerptsOf(
    { sections: [sectionOf('sec_1', title)], clauses: [clauseOf(text, changes)], tables: [] },
    readerOf([theme]),
  );

describe('an excerpt', () => {
  test('is verbatim, with its issues in the order of the theme, its rules and its reasons', () => {
    expect(excerpts('不看。望太阳，看月。').at(-1)).toEqual({
      theme: 'tides',
      plan: 'moon',
      eId: 'sec_1__p_1',
      start: 3,
      end: 10,
      heading: false,
      text: '望太阳，看月。',
      issues: ['one', 'two', 'three'],
      rule: 'sun',
      rules: ['sun', 'moon'],
      because: [
        { words: '太阳', start: 4, end: 6 },
        { words: '看月', start: 7, end: 9 },
      ],
      also: [],
      url: 'plans/moon/#sec_1__p_1',
    });
  });

  test('names whole words as its reasons, though what was learned cuts them', () => {
    const reader = readerOf([themeOf([ruleOf('cut')])]);
    const clauses = [clauseOf('医疗保障部门看护。')];
    const found = excerptsOf({ sections, clauses, tables: [] }, reader);
    expect(found[0]?.because).toEqual([{ words: '医疗保障', start: 0, end: 4 }]);
  });

  test('names the title that put it there', () => {
    const [excerpt] = excerpts('不看。', '太阳');
    expect(excerpt).toMatchObject({ issues: ['two'], rules: ['sun'], because: [{ title: '太阳' }] });
  });

  test('is none where nothing speaks for a theme', () => {
    expect(excerpts('不看。')).toEqual([]);
  });

  test('is found in traditional and full-width writing, and quoted as printed', () => {
    expect(excerpts('遙望　明月。')[0]?.because).toEqual([{ words: '遙望　明月', start: 0, end: 5 }]);
  });

  test('may stand under several themes, theme by theme', () => {
    const reader = readerOf([themeOf([ruleOf('moon')], 'a'), themeOf([ruleOf('moon')], 'b')]);
    const both = excerptsOf({ sections, clauses: [clauseOf('看月。看月亮。')], tables: [] }, reader);
    expect(both.map((excerpt) => excerpt.theme)).toEqual(['a', 'a', 'b', 'b']);
  });
});

describe('words said twice', () => {
  test('are one excerpt with two places, whatever number stands before them', () => {
    const clauses = [clauseOf('看月。'), clauseOf('1.看月；', { eId: 'sec_1__p_2' })];
    const found = excerptsOf({ sections, clauses, tables: [] }, readerOf([theme]));
    expect(found).toHaveLength(1);
    expect(found[0]?.also).toEqual([{ eId: 'sec_1__p_2', start: 0, end: 5, url: 'plans/moon/#sec_1__p_1' }]);
  });
});

describe('a heading', () => {
  const clauses = (body: string) => [clauseOf('一、看月', { eId: 'sec_1', kind: 'heading' }), clauseOf(body)];
  const headings = (body: string) =>
    excerptsOf(
      { sections: [sectionOf('sec_1', '看月')], clauses: clauses(body), tables: [] },
      readerOf([theme]),
    ).filter(({ heading }) => heading);

  test('that no sentence below bears out stands itself', () => {
    const sky = [sectionOf('sec_1', '看月'), sectionOf('sec_2', '其他')];
    const apart = [
      clauseOf('一、看月', { eId: 'sec_1', kind: 'heading' }),
      clauseOf('不看。', { section: 'sec_2' }),
    ];
    const found = excerptsOf({ sections: sky, clauses: apart, tables: [] }, readerOf([theme]));
    expect(found).toMatchObject([{ heading: true, text: '一、看月', issues: ['one', 'three'] }]);
  });

  test('that a sentence below says too does not', () => {
    expect(headings('看月亮。')).toEqual([]);
  });
});

describe('the breakdown of a task', () => {
  const row = { kind: 'row', section: 'sec_1' } as const;
  const breakdowns = (breakdown: string, measures: string) => {
    const clauses = [
      clauseOf('序号\t工作任务\t任务分解\t工作措施\t牵头单位', row),
      clauseOf(`1\t观天\t${breakdown}\t${measures}\t天文局`, { ...row, eId: 'row_1' }),
    ];
    const reader = readerOf([themeOf([ruleOf('tide', { issues: ['two'] })])]);
    return excerptsOf({ sections, clauses, tables: tablesIn(clauses) }, reader)
      .filter(({ heading }) => heading)
      .map(({ text }) => text);
  };

  test('stands beside its measures where it names what they do not', () => {
    expect(breakdowns('建立潮汐费率制度', '1.看潮汐；')).toEqual(['建立潮汐费率制度']);
  });

  test('does not where they say it too, or say no less than it', () => {
    expect(breakdowns('建立潮汐费率制度', '1.定潮汐费率；')).toEqual([]);
    expect(breakdowns('看潮汐', '1.看潮汐；')).toEqual([]);
  });
});
