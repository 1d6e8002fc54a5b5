import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFindings } from '../../scripts/pipeline/findings.ts';
import { glossary } from '../../src/model/index.ts';

/** What a careful reader asked of what the site says in its own voice; each line was wrong or lacking once. */
const findings = new Map<string, string>(
  readFindings('content/findings').files.flatMap(({ findings }) =>
    findings.findings.map(({ plan, sentence }) => [`${findings.theme} ${plan}`, sentence]),
  ),
);

describe('a finding says', () => {
  test.each([
    ['procurement changchun', /^国家要求各省.*500.*本市 2020 年末落地 56 种/],
    ['procurement xiangyang', /国家和省级集采药品＞500 个，本市已落实.*92 个/],
    ['medical-aid yulin', /“十三五”[^；]*3 万到 6 万元/],
    ['budget-risk jiyuan', /守住不发生系统性风险的底线/],
    ['commercial-charity yulin', /目录外用药大额支出/],
    ['maternity ankang', /修订职工医疗（生育）保险办法.*未写[^；]*津贴/],
    ['epidemic changchun', /^先救治后收费.*已建立基金预付.*应急调整/],
    ['epidemic yulin', /建立健全基金预付和清算.*已预拨 1600 万元/],
    ['catalogue-agreement yulin', /疗效、性价比和基金承受力/],
    ['pricing ankang', /中央和省的收费价格/],
    ['governance yulin', /建立健全执法三项制度/],
    ['drg-dip-payment xiangyang', /以按病种付费为主，推进 DIP；2025 年.*占住院费用 75%/],
    ['drg-dip-payment jiyuan', /以 DRG 为主.*2025 年；未写占比/],
    ['drg-dip-payment ankang', /未写[^；]*年份/],
    ['drg-dip-payment changchun', /2024 年占住院医保基金支出 70% 以上；2025 年[^；]*占住院费用 70%/],
    ['fund-supervision ankang', /每季度.*每半年.*飞检每年一次.*联合惩戒.*1–5 年.*3 年内不得申请.*移送司法/],
    ['fund-supervision yulin', /未写频次/],
    ['fund-supervision jiyuan', /未写频次/],
    ['budget-risk xiangyang', /73\.07.*73\.71.*累计结余 51\.8/],
    ['budget-risk yulin', /69\.12.*66\.39/],
    ['budget-risk changchun', /128\.56.*87\.45/],
    ['budget-risk ankang', /未写收支结余/],
    ['benefits xiangyang', /政策范围内.*职工 81% 左右，居民（含大病）70% 左右/],
    ['benefits yulin', /职工保持 85% 左右，居民（含大病）保持 70% 左右/],
    ['benefits ankang', /居民政策范围内.*60%，未写职工/],
    ['benefits jiyuan', /^未写报销比例/],
    [
      'benefits changchun',
      /职工 80% 左右，居民 70% 以上，2025 年[^；]*国家平均水平，居民同；“两病”[^；]*50% 左右/,
    ],
    ['enrolment-financing xiangyang', /2020 年已达 96\.4%.*单位和个人缴费为主渠道/],
    ['enrolment-financing changchun', /2022 年底前做实职工市级统筹，配合省级统筹/],
    ['enrolment-financing ankang', /未写参保率/],
    ['enrolment-financing jiyuan', /未写参保率/],
    ['public-service changchun', /线上可办率由 2020 年 29% 到 2025 年 80%/],
    ['medical-aid xiangyang', /住院救助＞70%/],
    ['medical-aid changchun', /住院救助 70%/],
    ['informatization ankang', /未写电子凭证/],
    ['informatization jiyuan', /2022 年/],
  ])('%s: %s', (key, words) => expect(findings.get(key)).toMatch(words));

  test('nothing of two themes for the cities that write nothing of them', () => {
    for (const key of ['epidemic ankang', 'long-term-care jiyuan', 'maternity jiyuan'])
      expect(findings.has(key)).toBe(false);
  });

  test('of a ratio of reimbursement that it is within the policy', () => {
    const ratios = [...findings].filter(
      ([key, text]) => /^(benefits)/.test(key) && /住院|报销职工/.test(text),
    );
    expect(ratios).toHaveLength(4);
    expect(ratios.filter(([, text]) => !text.includes('政策范围内'))).toEqual([]);
  });
});

describe('commentary says', () => {
  const bodyOf = (theme: string) =>
    readFileSync(`content/themes/${theme}.mdx`, 'utf8').split('\n---\n')[1] ?? '';

  test.each([
    ['medical-aid', /守住不发生规模性返贫的底线/, /基本保障、不返贫/],
    ['epidemic', /异地患者由就医地先行垫付、事后清算，个人负担部分由财政补助/, /异地患者直接结算/],
    ['provision', /“医联体”是几级医院联合的总称.*城市里的叫医疗集团/, /同类做法/],
    ['commercial-charity', /一般不限年龄，带病可投保，但既往症常少赔或不赔/, /不限年龄和病史/],
    ['commercial-charity', /个人大病求助平台不属慈善募捐/, /“慈善”包括/],
    ['catalogue-agreement', /由定点医院和定点药店两个渠道供应，同样报销/, /不备药/],
    ['catalogue-agreement', /省级可按规定增补中药饮片、医院制剂和民族药/, /由省级确定/],
    ['drg-dip-payment', /一组一个权重，乘以费率或点值/, /一组一个价/],
    ['public-service', /从市算起的市、县、乡、村称“四级”/, /没有省级直办/],
    ['maternity', /参加居民医保的人不参加生育保险/, /没有工作的居民/],
    ['procurement', /避免同一通用名下报销时贵的反而自付少/, /贵药更划算/],
  ])('on %s %s', (theme, right, wrong) => {
    expect(bodyOf(theme)).toMatch(right);
    expect(bodyOf(theme)).not.toMatch(wrong);
  });
});

describe('the glossary says', () => {
  const terms = new Map(
    glossary
      .parse(parse(readFileSync('content/glossary/terms.yaml', 'utf8')))
      .map((term) => [term.term, term]),
  );

  test.each([
    ['结余留用', /集采节省的医保资金/],
    ['灵活就业人员', /职工医保或居民医保/],
    ['医保医师', /^在定点机构为参保人看病、纳入医保管理的医师/],
    ['门诊慢特病', /按规定比例报销/],
    ['医共体', /是医联体的一种；城市里的叫医疗集团/],
    ['医联体', /总称/],
    ['普惠型商业健康保险', /既往症常少赔或不赔/],
    ['DRG', /一组一个权重/],
  ])('of %s %s', (term, right) => expect(terms.get(term)?.sentence).toMatch(right));

  test('of 总额预算 and of 总额控制 two things, which 长春 sets against each other', () => {
    expect(terms.get('总额预算')?.aliases).not.toContain('总额控制');
    expect(terms.get('总额预付')?.aliases).toEqual(expect.arrayContaining(['总额控制', '总额付费']));
  });
});
