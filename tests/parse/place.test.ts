import { describe, expect, test } from 'vitest';
import { type Unplaced, withPlaces } from '../../scripts/parse/place.ts';
import { sectionsAbove } from '../../src/model/above.ts';
import type { Section } from '../../src/model/section.ts';
import { clauseOf, sectionOf } from '../themes/fixtures.ts';

type Shape = readonly [eId: string, label: string, kind?: Section['kind'], title?: string];

/** Sections out of their ids and labels; the parent is told by the id. */
const sectionsOf = (shapes: readonly Shape[]): Section[] =>
  shapes.map(([eId, label, kind = 'section', title = '']) => ({
    ...sectionOf(eId, title, shapes.findLast(([above]) => eId.startsWith(`${above}__`))?.[0] ?? null),
    label,
    kind,
  }));

const clause = (eId: string, section: string, kind: Unplaced['kind'] = 'paragraph', text = '甲'): Unplaced =>
  clauseOf(text, { eId, section, kind });

/** The place of a clause in a plan of the given sections. */
const placeIn = (sections: readonly Section[], subject: Unplaced, others: readonly Unplaced[] = []) =>
  withPlaces(sections, [...others, subject]).at(-1)?.place;

const sections = sectionsOf([
  ['sec_3', '三、'],
  ['sec_3__subsec_5', '(五) '],
  ['sec_3__subsec_5__para_1', '1.'],
  ['sec_3__subsec_5__para_nn_2', ''],
  ['sec_3__subsec_5__item_4', '——'],
  ['sec_3__hcontainer_4', '专栏 4', 'box'],
  ['sec_3__hcontainer_4__table_1', '', 'table'],
  ['sec_3__table_1', '', 'table'],
  ['att_1', '附  件', 'annex'],
  ['att_1__table_1', '', 'table'],
]);

describe('how a clause is cited', () => {
  test.each<[string, Unplaced]>([
    ['三（五）1', clause('sec_3__subsec_5__para_1', 'sec_3__subsec_5__para_1')],
    ['三（五）1第2段', clause('sec_3__subsec_5__para_1__p_2', 'sec_3__subsec_5__para_1')],
    ['三（五）', clause('sec_3__subsec_5__p_1', 'sec_3__subsec_5')],
    ['三（五）第2段', clause('sec_3__subsec_5__para_nn_2', 'sec_3__subsec_5__para_nn_2')],
    ['三（五）——4', clause('sec_3__subsec_5__item_4', 'sec_3__subsec_5__item_4', 'item')],
    ['专栏4', clause('sec_3__hcontainer_4', 'sec_3__hcontainer_4', 'heading')],
    ['专栏4 3.', clause('sec_3__hcontainer_4__item_3', 'sec_3__hcontainer_4', 'box-item', '3. 按人头')],
    ['专栏4 第2项', clause('sec_3__hcontainer_4__item_2', 'sec_3__hcontainer_4', 'box-item', '算管理')],
    ['专栏4 第7行', clause('sec_3__hcontainer_4__table_1__row_7', 'sec_3__hcontainer_4__table_1', 'row')],
    ['三表 第7行', clause('sec_3__table_1__row_7', 'sec_3__table_1', 'row')],
    ['附件 第20行', clause('att_1__table_1__row_20', 'att_1__table_1', 'row')],
    ['通知', clause('preface__p_1', '', 'notice')],
    ['落款', clause('conclusions__p_1', '', 'signature')],
    ['标题', clause('preface__title_1', '', 'heading')],
    ['前言', clause('preamble__p_1', '', 'paragraph')],
  ])('%s', (place, subject) => {
    expect(placeIn(sections, subject)).toBe(place);
  });

  test('the sections above run from the outermost to its own', () => {
    const path = sectionsAbove({ section: 'sec_3__subsec_5__para_1' }, (eId) =>
      sections.find((each) => each.eId === eId),
    );
    expect(path.map(({ eId }) => eId)).toEqual(['sec_3', 'sec_3__subsec_5', 'sec_3__subsec_5__para_1']);
  });
});

describe('in a document of articles', () => {
  const articles = sectionsOf([
    ['chp_1', '第一章'],
    ['chp_1__art_3', '第三条'],
    ['chp_2', '第二章 '],
    ['chp_2__sec_1', '第一节'],
    ['chp_2__sec_1__art_4', '第四条　'],
  ]);

  test.each<[string, Unplaced]>([
    ['第三条', clause('chp_1__art_3', 'chp_1__art_3')],
    ['第三条（二）', clause('chp_1__art_3__item_2', 'chp_1__art_3', 'item', '（二）乙；')],
    ['第三条（二）', clause('chp_1__art_3__item_2', 'chp_1__art_3', 'item', '(二) 乙；')],
    ['第三条2', clause('chp_1__art_3__item_2', 'chp_1__art_3', 'item', '2.乙；')],
    ['第三条第5项', clause('chp_1__art_3__item_5', 'chp_1__art_3', 'item', '乙；')],
    ['第三条第二款', clause('chp_1__art_3__p_2', 'chp_1__art_3')],
    ['第三条第十二款', clause('chp_1__art_3__p_12', 'chp_1__art_3')],
    ['第四条', clause('chp_2__sec_1__art_4', 'chp_2__sec_1__art_4')],
    ['第二章', clause('chp_2', 'chp_2', 'heading')],
    ['第二章第一节', clause('chp_2__sec_1', 'chp_2__sec_1', 'heading')],
  ])('%s', (place, subject) => {
    expect(placeIn(articles, subject)).toBe(place);
  });

  test('articles that begin again in every chapter are cited with it', () => {
    const again = sectionsOf([
      ['chp_1', '第一章'],
      ['chp_1__art_3', '第三条'],
      ['chp_2', '第二章'],
      ['chp_2__art_3', '第三条'],
    ]);
    expect(placeIn(again, clause('chp_2__art_3', 'chp_2__art_3'))).toBe('第二章第三条');
  });
});

describe('in a document of other numbers', () => {
  const numbered = sectionsOf([
    ['sec_1', '1'],
    ['sec_1__subsec_2', '1.2'],
    ['sec_1__subsec_2__para_3', '1.2.3'],
    ['sec_2', '2．'],
    ['sec_2__subsec_4', '4)'],
    ['sec_5', '第五部分'],
    ['sec_5__subsec_1', '一、'],
    ['sec_6', '', 'section', '保障措施'],
    ['sec_6__subsec_1', '㈠'],
  ]);
  test.each<[string, Unplaced]>([
    ['1.2.3', clause('sec_1__subsec_2__para_3', 'sec_1__subsec_2__para_3')],
    ['1.2第2段', clause('sec_1__subsec_2__p_2', 'sec_1__subsec_2')],
    ['2.4）', clause('sec_2__subsec_4', 'sec_2__subsec_4')],
    ['第五部分一', clause('sec_5__subsec_1', 'sec_5__subsec_1')],
    ['“保障措施”㈠', clause('sec_6__subsec_1', 'sec_6__subsec_1')],
  ])('%s', (place, subject) => {
    expect(placeIn(numbered, subject, [clause('sec_6', 'sec_6', 'heading', '保障措施')])).toBe(place);
  });
});
