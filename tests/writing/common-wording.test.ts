import { describe, expect, test } from 'vitest';
import { type CityText, commonWording } from '../../src/writing/common-wording.ts';

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

  test('a number is shared whole or not at all', () => {
    expect(shared(['a', '集中带量采购品种达到126个'], ['b', '集中带量采购品种达到110个'])[0]).toEqual([
      '集中带量采购品种达到',
    ]);
    expect(shared(['a', '结算率稳步提高到12个点以上吧'], ['b', '结算率稳步提高到15个点以上吧'])[0]).toEqual([
      '结算率稳步提高到',
      '个点以上吧',
    ]);
    expect(shared(['a', '结算率稳步提高到12个点'], ['b', '结算率稳步提高到126个点'])[0]).toEqual([
      '结算率稳步提高到',
    ]);
    expect(shared(['a', '基本医疗保险参保率达95.5%以上'], ['b', '基本医疗保险参保率达95%以上'])[0]).toEqual([
      '基本医疗保险参保率达',
    ]);
    expect(shared(['a', '建设全国统一平台二十五个'], ['b', '建设全国统一平台二十个'])[0]).toEqual([
      '建设全国统一平台',
    ]);
    expect(shared(['a', '参保率稳定在95%以上'], ['b', '参保率稳定在９５％以上'])[0]).toEqual([
      '参保率稳定在95%以上',
    ]);
  });

  test('so is a Latin word', () => {
    expect(shared(['a', '全面推进支付方式改革DRGs'], ['b', '全面推进支付方式改革DRG'])[0]).toEqual([
      '全面推进支付方式改革',
    ]);
  });

  test('so is a table cell, and no run goes on from one to the next', () => {
    const row = (name: string, before: string) => `${name}\t${before}\t预期性`;
    const [mine] = shared(
      ['a', row('住院费用跨省直接结算率', '>50')],
      ['b', row('住院费用跨省直接结算率', '56')],
    );
    expect(mine).toEqual(['住院费用跨省直接结算率']);
    expect(
      shared(['a', row('住院费用跨省直接结算率(%)', '1')], ['b', '提高住院费用跨省直接结算率和覆盖面'])[0],
    ).toEqual(['住院费用跨省直接结算率']);
    expect(
      shared(['a', row('全部住院费用跨省直接结算率', '1')], ['b', row('住院费用跨省直接结算率', '1')])[0],
    ).toEqual([]);
  });

  test('says which cities share what', () => {
    const texts = [
      { city: 'a', text: '完善医保基金总额预算管理办法' },
      { city: 'b', text: '完善医保基金总额预算' },
      { city: 'c', text: '要完善医保基金总额预算管理办法' },
    ];
    expect(commonWording(texts)[0]).toEqual([
      { start: 0, end: 10, cities: ['b', 'c'] },
      { start: 10, end: 14, cities: ['c'] },
    ]);
  });

  test('of very many cities that say the same, some are named, and the work is not that of all pairs', () => {
    const sentence = '健全医保经办机构与医疗机构的谈判协商机制，科学制定年度总额预算方案。'.repeat(6);
    const texts = Array.from({ length: 2000 }, (_, n) => ({ city: `c${n}`, text: sentence }));
    const all = commonWording(texts);
    expect(all.every((shares) => shares.length === 1 && shares[0]?.start === 0)).toBe(true);
    expect(Math.max(...all.map((shares) => shares[0]?.cities.length ?? 0))).toBeLessThan(10);
  });

  test('texts that agree here and there without end are read too', () => {
    const text = (gap: string) => Array.from({ length: 20_000 }, () => `完善总额${gap}`).join('');
    const [mine] = commonWording([
      { city: 'a', text: `健全医保基金监管机制${text('甲')}` },
      { city: 'b', text: `健全医保基金监管机制${text('乙')}` },
    ]);
    expect(mine?.length).toBeGreaterThan(100);
  });

  test('no text, no sharing', () => {
    expect(commonWording([])).toEqual([]);
    expect(shared(['a', ''], ['b', '全面推进支付方式改革'])).toEqual([[], []]);
  });
});
