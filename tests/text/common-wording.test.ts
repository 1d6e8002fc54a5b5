import { describe, expect, test } from 'vitest';
import { type CityText, commonWording } from '../../src/text/common-wording.ts';

/** The shared stretches of each text, as words. */
const shared = (...texts: readonly [city: string, text: string][]): string[][] => {
  const entries: CityText[] = texts.map(([city, text]) => ({ city, text }));
  return commonWording(entries).map((ranges, n) =>
    ranges.map(({ start, end }) => entries[n]!.text.slice(start, end)),
  );
};

describe('common wording', () => {
  test('eight characters in a row that another city has are shared', () => {
    expect(shared(['a', '我们全面推进支付方式改革了'], ['b', '要全面推进支付方式改革。'])).toEqual([
      ['全面推进支付方式改革'],
      ['全面推进支付方式改革'],
    ]);
  });

  test('seven are not', () => {
    expect(shared(['a', '甲推进支付方式改乙'], ['b', '丙推进支付方式改丁'])).toEqual([[], []]);
  });

  test('wording that one city repeats is its own', () => {
    expect(shared(['a', '全面推进支付方式改革'], ['a', '全面推进支付方式改革'])).toEqual([[], []]);
  });

  test('punctuation and width do not matter, and are shown as part of the stretch', () => {
    expect(shared(['a', '总额预算、结余留用，合理分担'], ['b', '总额预算结余留用合理分担'])[0]).toEqual([
      '总额预算、结余留用，合理分担',
    ]);
    expect(shared(['a', '推进ＤＲＧ付费方式改革'], ['b', '推进DRG付费方式改革'])[0]).toEqual([
      '推进ＤＲＧ付费方式改革',
    ]);
  });

  test('the order of paragraphs does not matter', () => {
    const [first, second] = ['建立公开平等的谈判协商机制', '完善结余留用合理超支分担'];
    expect(shared(['a', `${first}。${second}。`], ['b', `${second}。中间的话。${first}。`])[0]).toEqual([
      `${first}。${second}`,
    ]);
  });

  test('a shared run goes on beyond a difference of two characters, which stays the city’s own', () => {
    expect(
      shared(['a', '完善医保基金总额预算管理办法规定'], ['b', '完善医保基金总额预付管理办法规定'])[0],
    ).toEqual(['完善医保基金总额预', '管理办法规定']);
    expect(shared(['a', '前面四字乙完善医保基金总额预算'], ['b', '前面四字完善医保基金总额预算'])[0]).toEqual(
      ['前面四字', '完善医保基金总额预算'],
    );
  });

  test('a short agreement beyond a difference does not count', () => {
    expect(shared(['a', '完善医保基金总额预算甲管理办'], ['b', '完善医保基金总额预算乙管理办'])[0]).toEqual([
      '完善医保基金总额预算',
    ]);
  });

  test('no text, no sharing', () => {
    expect(commonWording([])).toEqual([]);
    expect(shared(['a', ''], ['b', '全面推进支付方式改革'])).toEqual([[], []]);
  });
});
