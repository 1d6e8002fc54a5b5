import { describe, expect, test } from 'vitest';
import { relativesOf } from '../../src/relatives/relatives.ts';
import type { Sentence } from '../../src/relatives/sentence.ts';
import { wordReader } from '../../src/relatives/words.ts';

const read = wordReader(() => []);
const said = (plan: string, text: string, ...issues: string[]): Sentence => ({
  plan,
  eId: `p_${text.length}`,
  start: 0,
  end: text.length,
  text,
  issues,
});
/** Sentences of another subject, without which no word would be rare. */
const others = [
  '按照国家和省统一部署，完善生育保险津贴支付政策机制。',
  '全面加强组织领导，压实各部门工作责任，形成推进合力。',
  '健全医疗救助对象动态监测预警和帮扶机制。',
  '推进药品集中带量采购和使用，降低群众用药负担。',
  '探索长期护理保险制度试点，明确失能等级评估标准。',
].map((text, at) => said('z', text, `other/${at}`));

/** How the second sentence is a relative of the first, or undefined. */
function kindOf(first: Sentence, second: Sentence) {
  const found = relativesOf([first, second, ...others], read)[0]!;
  return found.find(({ sentence }) => sentence === 1)?.kind;
}

describe('the same provision', () => {
  const text = '建立定点医药机构信用评价制度，将评价结果与协议管理、费用结算挂钩。';

  test('is found whatever the order of its parts', () => {
    const turned = '将评价结果与协议管理、费用结算挂钩，建立定点医药机构信用评价制度。';
    expect(kindOf(said('a', text), said('b', turned))).toBe('same');
  });

  test('is found with other numbers, full-width marks and spaces', () => {
    const first = '到2025年，全市统筹区内住院费用按病种付费占比不低于70%。';
    const second = '到 2027 年,全市统筹区内住院费用按病种付费占比不低于８５％。';
    expect(kindOf(said('a', first), said('b', second))).toBe('same');
  });

  test('is never found in the same city', () => {
    expect(relativesOf([said('a', text), said('a', text), ...others], read)[0]).toEqual([]);
  });
});

describe('the same measure', () => {
  test('in other words is found where both speak to the same issue', () => {
    const first = said('a', '聘请社会监督员，拓宽举报渠道，落实举报奖励办法。', 'fund/social');
    const second = said('b', '健全欺诈骗保行为举报投诉奖励机制。', 'fund/social');
    expect(kindOf(first, second)).toBe('related');
  });

  test('is not made by a phrase that all plans share', () => {
    const first = said('a', '按照国家和省统一部署，完善异地就医备案服务机制。', 'remote/filing');
    const second = said('b', '按照国家和省统一部署，完善罕见病用药政策机制。', 'benefits/rare');
    expect(kindOf(first, second)).toBeUndefined();
  });
});

test('at most eight of a city are listed, nearest first, and what a city says again beside them', () => {
  const own = said('a', '完善门诊慢性病特殊病用药保障机制，扩大病种范围。', 'benefits/chronic');
  const many = Array.from({ length: 12 }, (_, at) =>
    said(
      'b',
      `完善门诊慢性病特殊病用药保障机制，扩大${'甲乙丙丁戊己庚辛壬癸子丑'[at]}类病种。`,
      'benefits/chronic',
    ),
  );
  const again = { ...many[0]!, eId: 'att_1' };
  const found = relativesOf([own, ...many, again, ...others], read)[0]!;
  expect(found).toHaveLength(9);
  expect(found.map(({ sentence }) => sentence)).toEqual(expect.arrayContaining([1, 13]));
  const scores = found.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('the work grows with the sentences: each looks at a bounded number of those that say the same', () => {
  const plans = Array.from({ length: 400 }, (_, at) =>
    said(`city-${at}`, '建立信息强制披露制度，公开费用结构。', 'f/s'),
  );
  const found = relativesOf(plans, read);
  expect(Math.max(...found.map((each) => each.length))).toBe(32);
  expect(new Set(found.flat().map(({ sentence }) => sentence)).size).toBeGreaterThan(300);
});
