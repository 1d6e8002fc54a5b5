import { describe, expect, test } from 'vitest';
import { choosePlace, type SaidPlace } from '../../scripts/intake/choose.ts';
import { askNobody } from '../../scripts/system/ask.ts';

const chosen = (said: SaidPlace, texts: readonly string[] = []) => choosePlace(said, texts, askNobody);

/** Answers the questions in turn, and keeps them. */
function answering(...answers: string[]) {
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answers.shift() ?? null;
  };
  return { ask, questions };
}

describe('a place that GB/T 2260 does not have is what the editor says', () => {
  test.each([
    [
      'a new county, the province by its code',
      { city: '云岭县', code: '530199' },
      { name: '云岭县', city: '云岭县', province: '云南省', code: '530199' },
    ],
    [
      'a new city, printed without 市',
      { city: '云岭市', code: '530199' },
      { city: '云岭', province: '云南省' },
    ],
    [
      'a development zone',
      { city: '滨海经济技术开发区', code: '120190', province: '天津' },
      { city: '滨海经济技术开发区', province: '天津市' },
    ],
    [
      'a division of the 兵团, whose codes have no province',
      { city: '第八师', code: '660800', province: '新疆生产建设兵团' },
      { city: '第八师', province: '新疆生产建设兵团', code: '660800' },
    ],
    [
      'another name than the table has for the code',
      { city: '新襄阳市', code: '420600' },
      { city: '新襄阳', province: '湖北省' },
    ],
    ['the code alone, where the table knows it', { code: '420600' }, { city: '襄阳', province: '湖北省' }],
    ['name and code of the table', { city: '襄阳', code: '420600' }, { name: '襄阳市', city: '襄阳' }],
  ])('%s', async (_, said, place) => {
    expect(await chosen(said)).toMatchObject(place);
  });

  test('whatever the text names', async () => {
    expect(await chosen({ city: '云岭县', code: '530199' }, ['襄阳市医疗保障规划'])).toMatchObject({
      code: '530199',
    });
  });

  test.each([
    [{ city: '云岭县', code: '5301' }, /5301 is not one of six digits/u],
    [{ code: '530199' }, /knows no code 530199\. Say by --city/u],
    [{ city: '第八师', code: '660800' }, /no province for 660800\. Say it by --province/u],
    [{ city: '云岭县' }, /knows no place 云岭县\..*--city, --code and, if need be, --province/u],
  ])('%j lacks something, which a sentence says', async (said, sentence) => {
    await expect(chosen(said)).rejects.toThrow(sentence);
  });
});

describe('at a terminal the editor is asked', () => {
  test('until the place is certain', async () => {
    const { ask, questions } = answering('火星', '朝阳', '220104');
    expect(await choosePlace({}, ['医疗保障规划'], ask)).toMatchObject({
      name: '朝阳区',
      province: '吉林省',
    });
    expect(questions).toEqual([
      expect.stringMatching(/^Neither the title nor the issuers name a place/u),
      expect.stringMatching(/^GB\/T 2260 knows no place 火星\. Which city/u),
      expect.stringMatching(/^朝阳 may be 辽宁省朝阳市 \(211300\)/u),
    ]);
  });

  test('not where the text is certain', async () => {
    const { ask, questions } = answering();
    expect(await choosePlace({}, ['襄阳市医疗保障规划'], ask)).toMatchObject({ code: '420600' });
    expect(questions).toEqual([]);
  });
});
