import type { Status } from '../../src/model/reading.ts';
import { looksBack } from './past.ts';
import type { Statement } from './statement.ts';
import { verbAt } from './verbs.ts';

/** Titles that name what their part is: the noun at their end, or before 与, 和, 及. */
const naming = (nouns: string): RegExp => new RegExp(`(?:${nouns})(?:$|[与和及、,“(]|要求$|分析$)`, 'u');

/** What a title says of the sentences under it; the kinds are asked in this order. */
const zones: readonly (readonly [Status, RegExp])[] = [
  [
    '现状',
    naming(
      '(?:发展|工作|现有|改革|实施|规划|现实)?基础|回顾|成效|成绩|成就|进展|现状|形势|背景|问题|短板|不足|弱项|难点|难题|困境|难处|困难|挑战|机遇|家底|起点|情况|环境|总结|取得的?.{0,4}成.|势头',
    ),
  ],
  ['现状', /(?:干|做|办|抓)成?了/u],
  [
    '原则',
    /指导思想|原则$|原则[与和及、]|(?:总体|基本|工作|主要)(?:思路|要求|想法|考虑|遵循|方针)|端正方向|重要意义/u,
  ],
  ['目标', /目标|愿景/u],
  [
    '保障',
    /(?:组织|实施|要素|支撑|工作|落实)(?:保障|实施)|实施机制|组织推[动进]|^(?:强化|健全|完善)?保障措施|规划(?:的)?(?:组织)?(?:实施|落实)|组织(?:领导|管理)|^领导$|(?:加强|强化).{0,4}领导|党的(?:领导|建设)|(?:狠抓|抓好|抓实|抓|强化|推动|确保|健全)(?:工作|任务|政策|规划|责任|改革)?落实|落地(?:落实|见效)|(?:落实|压实|明确|靠实)[^、,]{0,4}责任(?!共担|分担|医)|责任(?:落实|说?到人|分工)|督(?:促|导|查|办)(?:检查|落实|考核|评估|问效)|跟踪问效|考核问责|工作要求|(?:营造|创造).{0,4}(?:氛围|环境)|舆论(?:引导|氛围)|宣传(?:引导|引领|发动)|(?:监测|中期|总结)(?:评估|评价)|评估督导|评估[与和]宣传/u,
  ],
  ['任务', /(?:主要|重点|具体|工作)(?:任务|举措|措施|工作)|^重点工作/u],
];

/** Verbs that make a name rather than a deed where a title begins with them: 发展目标. */
const nominal = /^[^\u4e00-\u9fff]*(?:发展|改革|建设|实施|规划|监测|评估|指导(?=思想))*/u;
/** Deeds that no verb of the vocabulary names: 补短板, 破难题. */
const deeds = /^(?:补|破|解|应对|打通)/u;

/** What a head makes of its part. */
const named = (head: string): Status[] =>
  zones.filter(([, pattern]) => pattern.test(head)).map(([status]) => status);

/** What a title makes of its part; a title that begins with a deed (补齐短板) names a task, unless it secures. */
function zonesOf(title: string): Status[] {
  const bare = title.replace(nominal, '');
  const isDeed = verbAt(bare, 0) !== null || deeds.test(bare);
  return named(title).filter((status) => !isDeed || status === '保障');
}

/** What the run-in head of a sentence makes of it: it may look back, guide or aim. */
function headedBy(text: string): Status[] {
  const head = runIn.exec(text)?.[1] ?? '';
  return deeds.test(head) ? [] : named(head).filter((status) => status !== '任务' && status !== '保障');
}

/** Words that aim at a time to come. */
const aims = /(?:^|[,;、。])(?:力争)?(?:到|至)[“"]?(?:20\d\d年|十[四五六七]五)|目标[::是]|力争|展望20\d\d/u;
/** A run-in head within a sentence: 三是明确目标，…. */
const runIn = /^(?:[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]+[)、.])([^,。]{2,10}),/u;
/** Why the document is made, by whose thought, on what principles. */
const purpose = /^(?:第[^条]{1,6}条)?为了?[^。]*(?:制定|提出|印发|出台|规定如下|措施如下)/u;
const guidance =
  /^(?:高举|以习近平|深入贯彻|全面贯彻.{0,12}精神|坚持以.{2,24}为(?:指导|中心|主线|核心|统领))/u;
/** What is asked of all who carry out the document. */
const charge = /^各[^,。]{1,16}(?:要|应)[^。]*(?:分解|报送|责任到人|压实责任|抓好落实|贯彻落实)/u;
const principle = /坚持|遵循|秉持|原则|宽进严管|量力而行/u;

/** What the time to come asks, said where the situation is told: “十四五”时期，…要着眼…. */
const calling =
  /^(?:[“"]?十[四五六七]五[”"]?(?:时期|期间)?|今后|未来|下一步|面向未来|新时代新征程)[^。;]*?(?<![主重首需必只概纲])要(?![求点素件因])/u;

/** Of a part that both guides and aims, a sentence that names a time aims. */
function within(zone: readonly Status[], text: string): Status {
  const [first = '任务'] = zone;
  if (first === '现状') {
    if (/^(?:力争)?到20\d\d年/u.test(text) && zone.includes('目标')) return '目标';
    return calling.test(text) ? '原则' : '现状';
  }
  if (first === '原则' && aims.test(text) && !guidance.test(text)) return '目标';
  return first;
}

/** The status of a sentence under no title that tells: before the first section, or under its subject alone. */
function untold({ text, titles, opening, year }: Statement): Status {
  if (purpose.test(text) || guidance.test(text)) return '原则';
  if (looksBack(text, year)) return '现状';
  if (opening) return /坚持|贯彻|精神|考虑|为统领|为中心|^为/u.test(text) ? '原则' : '现状';
  const general = titles.some((title) => title === '总则') || /^第[二三四五]条/u.test(text);
  return general && principle.test(text) && !/适用/u.test(text) ? '原则' : '任务';
}

/** Of the heads that tell, the nearest rules; but what secures within a part that looks back or guides belongs to that. */
function ruling(zones: readonly (readonly Status[])[]): readonly Status[] | undefined {
  const [nearest] = zones;
  if (nearest?.[0] !== '保障') return nearest;
  return zones.find(([status]) => status === '现状' || status === '原则') ?? nearest;
}

/** Returns what a sentence is: by the titles above it, nearest first, and by its tense. */
export function statusOf(statement: Statement): Status {
  const { text, titles, indicator, kind, year } = statement;
  if (indicator) return '目标';
  if (kind === 'note' && /指|是/u.test(text)) return '现状';
  if (charge.test(text)) return '保障';
  const zone = ruling([headedBy(text), ...titles.map(zonesOf)].filter((each) => each.length > 0));
  if (!zone) return untold(statement);
  const status = within(zone, text);
  return (status === '任务' || status === '保障') && looksBack(text, year) ? '现状' : status;
}
