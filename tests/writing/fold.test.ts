import { describe, expect, test } from 'vitest';
import { mapNormalised, mapReading, normalise, readingForm, receivedSpan } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';

const read = (text: string) => readingForm(text, variants());

describe('the reading form', () => {
  test.each([
    ['⼀、总体要求', '一、总体要求'],
    ['⻓期护理', '长期护理'],
    ['專欄 醫療保險費', '专栏 医疗保险费'],
    ['规劃、淸費、釆购', '规划、清费、采购'],
    ['㈠目标', '（一）目标'],
    ['⑴统筹', '（1）统筹'],
    ['⒈门诊', '1.门诊'],
    ['１．门诊７０％', '1.门诊70%'],
    ['(二)对,;:', '（二）对，；：'],
    ['①②', '①②'],
    ['Ⅲ．', 'III.'],
    ['DRG', 'DRG'],
  ])('reads %s as %s', (received, wanted) => {
    expect(read(received)).toBe(wanted);
  });

  test('does not see soft hyphens, direction marks, joiners and control characters', () => {
    expect(read('\u00ad\u200e\u200b（一）医\u0000保')).toBe('（一）医保');
  });

  test('knows the rarer line ends', () => {
    expect(read('甲\u000b乙\u2028丙\u0085丁')).toBe('甲\n乙\n丙\n丁');
  });

  test('leaves the marks within a number alone', () => {
    expect(read('1,234元,8:30，2,5')).toBe('1,234元，8:30，2，5');
  });

  test('leads back to what was received', () => {
    const received = 'A\u200b㈠醫保';
    const mapped = mapReading(received, variants());
    expect(mapped.text).toBe('A（一）医保');
    const { start, end } = receivedSpan(mapped, 1, 4);
    expect(received.slice(start, end)).toBe('㈠');
  });
});

describe('the form for matching', () => {
  test('has no white space and no invisible marks, in lower case', () => {
    expect(normalise(' Ｄ\u00adＲ\u200eG　付 费')).toBe('drg付费');
  });

  test('reads variants only where they are given', () => {
    expect(normalise('醫保')).toBe('醫保');
    expect(normalise('醫保', variants())).toBe('医保');
    expect(mapNormalised('醫保', variants())).toEqual({ text: '医保', starts: [0, 1, 2] });
  });
});
