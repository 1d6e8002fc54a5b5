import { describe, expect, test } from 'vitest';
import type { Clause, Section } from '../../src/model/index.ts';
import { placeOf, sectionsAbove } from '../../src/text/place.ts';

const section = (
  eId: string,
  label: string,
  parent: string | null,
  kind: Section['kind'] = 'section',
): Section => ({
  plan: 'yulin',
  eId,
  level: 1,
  label,
  title: '',
  kind,
  line: 1,
  parent,
  url: `plans/yulin/#${eId}`,
});

const sections = [
  section('sec_3', '三、', null),
  section('sec_3__subsec_5', '(五) ', 'sec_3'),
  section('sec_3__subsec_5__para_1', '1.', 'sec_3__subsec_5'),
  section('sec_3__subsec_5__para_nn_2', '', 'sec_3__subsec_5'),
  section('sec_3__subsec_5__item_4', '——', 'sec_3__subsec_5'),
  section('sec_3__hcontainer_4', '专栏 4', 'sec_3', 'box'),
  section('sec_3__hcontainer_4__table_1', '', 'sec_3__hcontainer_4', 'table'),
  section('sec_3__table_1', '', 'sec_3', 'table'),
  section('att_1', '附  件', null, 'annex'),
  section('att_1__table_1', '', 'att_1', 'table'),
];

const lookup = (eId: string) => sections.find((each) => each.eId === eId);

const clause = (eId: string, within: string, kind: Clause['kind'] = 'paragraph', text = '甲'): Clause => ({
  plan: 'yulin',
  eId,
  section: within,
  kind,
  text,
  lines: [1, 1],
  joined: false,
  joins: [],
  lead: 0,
  issues: [],
  url: `plans/yulin/#${eId}`,
});

describe('how a clause is cited', () => {
  test.each<[string, Clause, number | undefined]>([
    ['三（五）1', clause('sec_3__subsec_5__para_1', 'sec_3__subsec_5__para_1'), undefined],
    ['三（五）1第2段', clause('sec_3__subsec_5__para_1__p_2', 'sec_3__subsec_5__para_1'), undefined],
    ['三（五）', clause('sec_3__subsec_5__p_1', 'sec_3__subsec_5'), undefined],
    ['三（五）第2段', clause('sec_3__subsec_5__para_nn_2', 'sec_3__subsec_5__para_nn_2'), undefined],
    ['三（五）——4', clause('sec_3__subsec_5__item_4', 'sec_3__subsec_5__item_4', 'item'), undefined],
    ['专栏4', clause('sec_3__hcontainer_4', 'sec_3__hcontainer_4', 'heading'), undefined],
    [
      '专栏4 3.',
      clause('sec_3__hcontainer_4__item_3', 'sec_3__hcontainer_4', 'box-item', '3. 按人头'),
      undefined,
    ],
    [
      '专栏4 第2项',
      clause('sec_3__hcontainer_4__item_2', 'sec_3__hcontainer_4', 'box-item', '算管理'),
      undefined,
    ],
    [
      '专栏4 第7行',
      clause('sec_3__hcontainer_4__table_1__row_7', 'sec_3__hcontainer_4__table_1', 'row'),
      undefined,
    ],
    ['三表 第7行', clause('sec_3__table_1__row_7', 'sec_3__table_1', 'row'), undefined],
    ['附件 任务11', clause('att_1__table_1__row_20', 'att_1__table_1', 'row'), 11],
    ['通知', clause('preface__p_1', '', 'notice'), undefined],
    ['落款', clause('conclusions__p_1', '', 'signature'), undefined],
    ['标题', clause('preface__title_1', '', 'heading'), undefined],
    ['前言', clause('preamble__p_1', '', 'paragraph'), undefined],
  ])('%s', (place, subject, task) => {
    expect(placeOf(subject, lookup, task)).toBe(place);
  });

  test('the sections above run from the outermost to its own', () => {
    const path = sectionsAbove({ section: 'sec_3__subsec_5__para_1' }, lookup);
    expect(path.map(({ eId }) => eId)).toEqual(['sec_3', 'sec_3__subsec_5', 'sec_3__subsec_5__para_1']);
  });
});
