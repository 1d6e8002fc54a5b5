import { describe, expect, test } from 'vitest';
import { lostIds } from '../../scripts/pipeline/lost-ids.ts';
import { likeness, successorsOf } from '../../scripts/pipeline/successors.ts';

const FUND = '完善医保基金预算管理，健全收支预算编制与绩效评价机制，防范基金运行风险。';
const FUND_EDITED = '完善医保基金预算管理，健全收支预算编制和绩效评价机制，严格防范基金运行风险。';
const DRUGS = '落实国家组织药品集中带量采购，推动中选药品优先使用。';
const HELP = '开展门诊慢特病跨省直接结算，方便参保群众异地就医。';

const texts = (...all: string[]) => new Map(all.map((text, at) => [`p_${at + 1}`, text]));

describe('an id', () => {
  test('that goes to an inserted text, while its own was edited and moved, is not silent', () => {
    expect(lostIds(texts(FUND), texts(HELP, FUND_EDITED))).toEqual([
      expect.stringContaining('p_1, whose text was edited, is now p_2'),
    ]);
    expect(lostIds(texts(DRUGS, FUND), texts(DRUGS, HELP, FUND_EDITED))).toHaveLength(1);
  });

  test('that names another text is not silent, with or without a successor', () => {
    expect(lostIds(texts(DRUGS, FUND), texts(DRUGS, HELP))).toEqual([
      expect.stringMatching(/^p_2 named “完善.*” and now names “开展/),
    ]);
  });

  test('whose clause was deleted is reported', () => {
    expect(lostIds(texts(DRUGS, FUND), texts(DRUGS))).toEqual([
      expect.stringMatching(/^p_2, “完善.*is gone$/),
    ]);
  });

  test('whose text was edited in its place, or a number in it changed, is as it was', () => {
    expect(lostIds(texts(DRUGS, FUND), texts(DRUGS, FUND_EDITED))).toEqual([]);
    expect(lostIds(texts('到2025年参保率达95%。'), texts('到2027年参保率达98%。'))).toEqual([]);
  });

  test('whose text stands elsewhere unchanged is the lock’s to tell', () => {
    expect(lostIds(texts(DRUGS, FUND), texts(FUND, DRUGS))).toEqual([]);
  });
});

test('an alias makes it right: to what follows, to itself, to nothing', () => {
  expect(lostIds(texts(FUND), texts(HELP, FUND_EDITED), { p_1: 'p_2' })).toEqual([]);
  expect(lostIds(texts(FUND), texts(HELP), { p_1: 'p_1' })).toEqual([]);
  expect(lostIds(texts(DRUGS, FUND), texts(DRUGS), { p_2: '' })).toEqual([]);
  expect(lostIds(texts(DRUGS, FUND), texts(DRUGS), { p_2: 'p_9' })).toHaveLength(1);
});

test('the likest of several wordings follows, and headings of few letters are compared too', () => {
  expect(successorsOf(new Map([['p_1', FUND]]), texts(`${FUND}${HELP}`, FUND_EDITED)).get('p_1')).toBe('p_2');
  expect(likeness('一、发展基础', '二、发展基础')).toBeGreaterThan(0.5);
  expect(likeness('发展基础', '工作机制')).toBe(0);
  expect(likeness('2025', '2027')).toBe(0);
});
