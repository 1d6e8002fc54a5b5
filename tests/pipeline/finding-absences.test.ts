import { describe, expect, test } from 'vitest';
import { readFindings } from '../../scripts/pipeline/findings.ts';
import { claimsOf, isAbsence } from '../../src/writing/claims.ts';
import { normalise } from '../../src/writing/fold.ts';
import { cities } from '../themes/plans.ts';

/**
 * What stands nowhere in a sentence of a plan of which a finding says `未写…`: a plan that wrote of it would have to use
 * one of these words. Keyed by the claim, or by `theme plan claim` where a plan uses the word of something else.
 */
const words: Record<string, RegExp> = {
  '未写职工、门诊比例和年份': /职工[^。]*报销比例|职工[^。]*支付比例|门诊[^。，]*比例|20[23]\d年(?!3月19)/,
  未写报销比例: /报销比例|住院[^。]*比例不?低|(?:报销|支付)[^。]{0,9}\d+%/,
  未写收支结余: /亿元|累计结余|结余率/,
  未写累计结余: /累计结余/,
  未写目录执行: /(?:执行|落实|调整)[^。，]*(?:药品|医保|医疗保险|诊疗项目)目录(?!、支付限额)/,
  未写医疗互助: /医疗互助|互助医疗/,
  '未写以何为主、占比和年份': /为主[^。]*付费|付费[^。]*占|(?:住院费用|基金支出)[^。]*占/,
  未写占比: /占(?:全部|全市)?(?:住院|医保)|\d+%/,
  未写参保率: /参保率/,
  未写筹资来源: /多渠道|财政(?:补助|投入)|筹资(?:渠道|标准|责任)|捐赠[^。、]*筹资/,
  未写统筹层次: /(?:市|省|地)级统筹|统筹层次/,
  未写先救治后收费和预付: /后收费|疫情[^。]*预付|预付[^。]*疫情/,
  未写预付: /预付/,
  未写豁免: /豁免/,
  未写频次: /每(?:年|季度|半年|月)[^。]*检查|检查[^。]*(?:一次|每年)/,
  未写联合惩戒: /惩戒/,
  未写执法三项制度: /执法公示|全过程记录|法制审核/,
  未写执法三项制度和实施评估: /执法公示|全过程记录|法制审核|(?:监测|中期|总结|实施)评估/,
  未写实施评估: /(?:监测|中期|总结|实施情况)评估/,
  未写激活率: /激活率/,
  '未写电子凭证和“互联网+”': /电子凭证|互联网/,
  未写试点: /(?:长期)?护理[^。]*试点/,
  '未写试点、对象、筹资和服务': /护理险[^。]*试点|失能|护理[^。]*筹资/,
  未写先保哪些人: /重度失能|参保人群起步/,
  未写生育费用政策和津贴: /生育(?:医疗)?费用|津贴/,
  '未写两险合并、生育费用和津贴': /合并实施|生育(?:医疗)?费用|津贴/,
  未写生育津贴: /津贴/,
  '未写救助对象、比例和防返贫': /救助对象|救助[^。，]*比例|返贫/,
  未写救助比例: /救助比例|救助[^。，]*\d+%/,
  未写调价频次: /定期[^。]*(?:调价|价格调整)|每年[^。]*价格/,
  未写调价和价格虚高: /价格[^。]*(?:动态调整|调价)|虚高/,
  未写价格虚高: /虚高/,
  未写频次和价格虚高: /定期[^。]*(?:调价|价格调整)|虚高/,
  未写品种数: /\d+(?:个|种)[^。]*集中带量|带量采购[^。]*\d+(?:个|种)/,
  未写就诊目标: /就诊率|就诊[^。]*\d+%/,
  未写可办率: /可办率/,
  '未写住院还是门诊、省内还是跨省': /(?:住院|门诊|跨省)[^。，]*直接结算率|跨省[^。]*结算/,
  未写住院门诊之分: /(?:住院|门诊)[^。，]*异地|异地[^。，]*(?:住院|门诊)/,
  未写结算率: /结算率/,
};
/** Where the plain words of a claim mean something else in a theme. */
const inTheme: Record<string, RegExp> = {
  'pricing 未写频次': /定期[^。]*(?:调价|价格调整)/,
};

const absences = readFindings('content/findings').files.flatMap(({ findings }) =>
  findings.findings.flatMap(({ plan, sentence }) =>
    claimsOf(sentence)
      .filter(isAbsence)
      .map(({ text }) => [findings.theme, plan, text] as const),
  ),
);

const all = cities.flatMap((city) => city.plan.clauses);

describe('what a finding says is not written', () => {
  test('is looked for: every such claim has its words', () => {
    expect(absences.filter(([, , text]) => words[text] === undefined)).toEqual([]);
    expect(Object.keys(words).filter((text) => !absences.some((a) => a[2] === text))).toEqual([]);
  });

  test.each(absences)('%s %s %s: stands in no clause of the whole text', (theme, plan, text) => {
    const wanted = inTheme[`${theme} ${text}`] ?? words[text] ?? /(?:)/;
    const clauses = all.filter((clause) => clause.plan === plan);
    expect(clauses.length).toBeGreaterThan(20);
    const said = clauses
      .map((clause) => normalise(clause.text).match(wanted)?.[0])
      .filter((words) => words !== undefined);
    expect(said).toEqual([]);
  });
});
