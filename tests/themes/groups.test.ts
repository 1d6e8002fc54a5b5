import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { groupReaders } from '../../scripts/themes/groups.ts';
import { mentionsOf } from '../../scripts/themes/mentions.ts';
import { recordsIn } from '../../src/model/content.ts';
import { targetGroup } from '../../src/model/group.ts';
import { clauseOf } from './fixtures.ts';
import { statementOf } from './statements.ts';

const groups = z.array(targetGroup).parse(parse(readFileSync('content/vocabulary/groups.yaml', 'utf8')));
const readers = groupReaders(groups, (text) => statementOf(text).text);
const groupsIn = (text: string): string[] =>
  readers.filter(({ wordingsIn }) => wordingsIn(statementOf(text).text).length > 0).map(({ id }) => id);

test.each([
  ['完善灵活就业人员和农民工参保办法。', ['flexible-workers', 'migrant-workers']],
  ['对特困人员、低保对象按比例救助。', ['poor']],
  ['大学生在学籍地参保。', ['students']],
  ['中小学生随家庭参保。', ['children']],
  ['新生儿出生90日内参保。', ['infants']],
  ['“两病”门诊用药报销50%。', ['hypertension-diabetes']],
  ['重度失能人员护理费用按70%支付。', ['disabled-elderly']],
  ['探索罕見病用藥保障。', ['rare-disease']],
  ['退役军人事务局配合。', []],
  ['市妇幼保健院负责筛查。', []],
  ['退休职工按月划入85元。', ['retirees']],
  ['国家级贫困县全部脱贫。', []],
  ['生产企业和配送企业按时供货。', []],
])('%s %j', (text, wanted) => {
  expect(groupsIn(text)).toEqual(wanted);
});

describe('the five plans, as read by hand', () => {
  const counts = (group: string): Record<string, number> =>
    Object.fromEntries(
      ['xiangyang', 'ankang', 'yulin', 'jiyuan', 'changchun'].map((city) => {
        const file = JSON.parse(readFileSync(`content/groups/${city}.json`, 'utf8'));
        return [city, recordsIn('groups', file).filter((mention) => mention.group === group).length];
      }),
    );

  test.each([
    ['flexible-workers', { ankang: 0 }],
    ['migrant-workers', { ankang: 0, yulin: 0, jiyuan: 0, changchun: 0 }],
    ['poor', { ankang: 0 }],
    ['elderly', { ankang: 0 }],
    ['rare-disease', { xiangyang: 0, ankang: 0, yulin: 0, changchun: 0 }],
  ])('%s is silent just where the texts are', (group, silent) => {
    const found = counts(group);
    const zero = Object.entries(found).filter(([, count]) => count === 0);
    for (const city of Object.keys(silent)) expect(zero.map(([name]) => name)).toContain(city);
    expect(zero.length).toBeLessThan(5);
  });
});

test('a sentence is a record, with its place, its words and its themes', () => {
  const clause = clauseOf('推进改革。对残疾人上门服务。');
  const selected = {
    theme: 'tides',
    plan: 'moon',
    eId: clause.eId,
    start: 5,
    end: 14,
    text: '对残疾人上门服务。',
    issues: ['one'],
    rule: 'a',
    rules: ['a'],
    url: clause.url,
    heading: false,
    because: [],
    also: [],
  };
  expect(mentionsOf({ sections: [], clauses: [clause], tables: [] }, groups, [selected])).toEqual([
    {
      group: 'disabled',
      name: '残疾人',
      plan: 'moon',
      eId: clause.eId,
      start: 5,
      end: 14,
      text: '对残疾人上门服务。',
      words: ['残疾人'],
      themes: ['tides'],
      url: clause.url,
    },
  ]);
});
