import type { Words } from './setting.ts';

/** Those whose word binds the city: the State, its organs, the province. */
const above = '(?:国家|国务院|全国|党?中央|国办|省委?|省政府|省里|省上|省级|市上|自治区|上级)';
const demanded = new RegExp(
  `(?<!比|高于|低于|按|按照|执行|超过)${above}[^，。；]{0,8}(?:要求|规定|确定|下达|考核|提出|明确)(?!的?(?:范围|标准和|程序|清单|支付范围|意见|支付))`,
  'u',
);
const demandedNear = new RegExp(`${above}(?:要求|规定|确定|下达|平均)的?$`, 'u');
/** What the State sets down itself: 国家标准为每人640元. */
const standard = new RegExp(
  `(?<!按|按照|执行|达到|参照)${above}(?:规定|最低)?(?:的)?(?:标准|指标|目标)(?:值)?(?:为|是)`,
  'u',
);
/** `按照国家规定，…达到100个以上的要求`: the demand is named behind its number. */
const citing = new RegExp(`(?:按照?|根据|依据|落实|对照|围绕)${above}`, 'u');
const named = /^的?(?:硬性|目标|刚性)*(?:要求|部署|目标任务)/u;
const nationwide =
  /(?:^|，|；)(?:全国|全省|各省|各设区市)(?!统一|联网|一体|组织|\d|平台|试点|首)[^，]{0,12}$/u;
const ours = /(?<!下达给?|要求|赋予)我[市县州区省]|本[市县州区]|全[市县州]/u;

/** Whether a quantity is required by the State or the province, or its figure. */
export function isNational({ part, text, quantity, before, after }: Words): boolean {
  const reach = text.slice(Math.max(0, quantity.start - 50), quantity.start);
  const sentence = reach.slice(Math.max(reach.lastIndexOf('。'), reach.lastIndexOf('；')) + 1);
  if (demandedNear.test(before) || standard.test(sentence)) return true;
  if (named.test(after) && citing.test(sentence)) return true;
  const demand = demanded.exec(sentence);
  const since = demand && sentence.slice(demand.index);
  if (since && !ours.test(since) && !/高出|高于|在此基础/u.test(since)) return true;
  return nationwide.test(part);
}
