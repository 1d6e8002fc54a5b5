import type { Span } from '../../../src/writing/sentences.ts';
import { partAround } from './parts.ts';

/** What joins a measured name to the words before it: labels of entries, prepositions, adverbs, dates. */
const opening =
  /^(?:\d{1,2}(?:\.(?!\d)|、)|[①-⑳]指?|——?|（[一二三四五六七八九十]+）|和(?!田)|及(?!时)|、|与|到(?!账|期|位|家|达)|截至|截止|在(?!职|线)|于|其中|使(?!用)|将|把|对|并(?!轨)|即(?!时)|已有|已|预计|可|均|每年|力争|确保|(?:推进|推动|逐步)?(?:[全我本][市县区州省])?实现|保持|维持|做到|发挥|积极|充分|进一步|由于|目前|期间|既|提高(?=居民|职工|城乡)|年内|全年|[一二三四五]是|(?:20\d{2}年?(?:[至到、和]|[—\-~]{1,2}))*20\d{2}年(?:\d{1,2}月)?(?:底|末|前|起|以来)*|“?十[二三四]五”?(?:期间|时期|期末|末)*|五年来?|今年|去年)+/u;
/** What stands between the name and its number and measures nothing. */
const closing =
  /(?:共计|合计)?(?:[一二两三四五六七八九十\d]+批次?)?(?:分别|(?<!平)均|共计|共|合计|累计|统一|暂定|原则上|一般|力争|整体|每年)*(?:稳定|保持|维持|控制|提升|提高|延长|降低|下降|缩短|压缩|压减|扩大|扩展|扩|(?<!新)增|升|降|增长|上浮|上升|设定|确定|高达|突破|超过|实现|做到|确保|应当|应|须|需)?(?:达到|达|到|至|为|在|是|共|约|有|由|从|的|以|按照|按|了|不|并)*$/u;
/** Verbs that only announce the number: the noun behind it is what is measured; the first ones say something of it. */
const telling = /(?:惠及|停止|暂停|涉及|新增)$/u;
const announcing =
  /(?:^|等|^(?:全市|全国|我市|全区|全县|全州)|建设|组建|遴选|调整|配备|提供|设置|设立|建成|发挥|打造|形成|聘请|聘任|培训|选派|设|开通|接通|完成|建立|覆盖|遴选|增加|推出|发布|向|落地|配|构建医保经办)[“"]?$/u;
/** Names that say how much of something without saying of what: they need their subject. */
const bare =
  /^(?:[^，]*(?:限额|范围|规定|其)[内中下]|(?:个人)?(?:支付|报销|救助|补助|资助|缴费|赔付|奖励)?(?:比例|标准|限额|金额|额度)|(?:年度|最高|年|人均)(?:支付|救助|封顶|累计)?(?:限额|线|标准)|起付线|起付标准|封顶线|占比|[^，]{0,4}率|增长|财政补助|收入|支出|当期结余|[收支]入?|其中|政策范围内(?:住院)?(?:费用)?(?:支付|报销)比例|住院(?:费用)?报销比例|最低报销水平)$/u;
/** Those who are spoken of; and what is given them. */
const people = /^.*(?:人员|人口|对象|居民|职工|患者|群众|儿童|学生|老人|家庭)/u;
const things =
  /^.*(?:保险|医疗救助|门诊统筹|特殊慢性病|慢性病|慢特病|门诊|用药|药品|耗材|机构|医院|药店|结算|病种)/u;

/** Takes what only joins off both ends of a name. */
export function strip(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opened = opening.exec(words)?.[0].length ?? 0;
  const closed = closing.exec(words.slice(opened))?.[0].length ?? 0;
  return { start: start + opened, end: Math.max(start + opened, end - closed) };
}

/** The verb at the end of a name that only announces a number: empty if it belongs to what is measured, null if there is none. */
export function announcement(words: string): string | null {
  if (telling.test(words)) return '';
  return announcing.exec(words)?.[0] ?? null;
}

/** Groups of which something is measured that was named before: 退休人员再高, 二级, 居民. */
const groups =
  /^(?:(?:在职|退休|普通)?(?:职工|居民|人员|退休|在职)|[一二三](?:级|类|档)(?:及?以[上下])?(?:协议|定点)?(?:医疗)?(?:机构|医院)?|[省市县区]级?(?:财政|承担)?|财政|个人|单位)(?:再|各|均|为|按|则)?(?:高出?|低)?$/u;

/** Whether a name does not say of what it is. */
export const isBare = (words: string): boolean => bare.test(words) || groups.test(words);

/** Units that count things with a name of their own behind the number: 家, 名, 种. */
export const named = (unit: string): boolean =>
  /^(?:[万亿]|[万亿]?(?:个|家|名|人|种|项|所|类|款|件|户))$/u.test(unit);

/** The words before the verb of a clause: `三甲医院均实现…` names 三甲医院. */
export const untilVerb = (words: string): string =>
  words.replace(/(?<=^.{2,})(?:均|全部|已经|已|可以|实现|纳入|开展|实行|落地|进行|不再).*$/u, '');

/** What a sentence speaks of: the nearest of three parts before `offset` that names someone or something. */
export function subjectBefore(text: string, offset: number): Span | null {
  let end = offset;
  for (let tries = 0; tries < 3 && end > 1; tries += 1) {
    const part = partAround(text, { start: end - 1, end: end - 1 });
    if (/[。\t\n]/u.test(text[end - 1] ?? '')) return null;
    const found = subjectIn(text, part);
    if (found) return found;
    end = part.start;
  }
  return null;
}

/** What is done to the thing that a part names, and by whom: 各用人单位落实职工…, 健全基本医疗保险…. */
const acting =
  /^(?:[^，。；]{0,6}?(?:建立健全|健全|完善|落实|做好|规范|优化|强化|深化|加强)了?)(?=[^，。；]{2})/u;

/** The name in a part: what stands before its number, else behind it, to the last noun for people or things. */
function subjectIn(text: string, part: Span): Span | null {
  const words = text.slice(part.start, part.end);
  const number =
    /(?<!^|\d)\d[\d.]*(?:[万亿]?[个名家种项人次元%]+)?|^(?!20\d{2}年)\d[\d.]*(?:[万亿]?[个名家种项人次元%]+)?/u.exec(
      words,
    );
  const stretches = number
    ? [
        { from: 0, to: number.index },
        { from: number.index + number[0].length, to: words.length },
      ]
    : [{ from: 0, to: words.length }];
  for (const { from, to } of stretches) {
    const name = strip(text, { start: part.start + from, end: part.start + to });
    const own = text.slice(name.start, name.end).replace(/(?<=.{2})(?:[对向将把由]|[纳列计]入).*$/u, '');
    const noun = [people.exec(own)?.[0] ?? '', things.exec(own)?.[0] ?? ''].sort(
      (a, b) => b.length - a.length,
    )[0];
    const acted = noun ? (acting.exec(noun)?.[0].length ?? 0) : 0;
    if (noun && !groups.test(noun)) return { start: name.start + acted, end: name.start + noun.length };
  }
  return null;
}

/** Whether a title names something of which numbers are told. */
export const namesThing = (title: string): boolean => things.test(title);

/** What the sentence begins with: the name in its first part, up to its verb; null if `offset` lies in that part. */
export function topicBefore(text: string, offset: number): Span | null {
  const first = partAround(text, { start: 0, end: 0 });
  if (first.end >= offset) return null;
  const name = strip(text, first);
  const words = untilVerb(
    text
      .slice(name.start, name.end)
      .replace(
        /(?<=.{2})(?:由|按(?!疾病|病种|床日|人头|项目|服务单元|[A-Z])|从|将|自|向|超过|不|[\d%]).*$/u,
        '',
      ),
  );
  return words.length < 2 || isBare(words)
    ? null
    : strip(text, { start: name.start, end: name.start + words.length });
}

/** A scheme with a name of its own that is carried out: 落实新“985”待遇标准，…. */
const scheme =
  /^[^，。；：“]{0,4}(?:落实|执行|实施|实行)(?<named>[^，。；：“]{0,6}“[^”]{1,10}”[^，。；：]{0,6}(?:标准|待遇|政策))$/u;

/** The named scheme of which the shares in the parts behind it are: in one of two parts before `offset`, or null. */
export function schemeBefore(text: string, offset: number): Span | null {
  for (let [tries, end] = [0, offset]; tries < 2 && text[end - 1] === '，'; tries += 1) {
    const part = partAround(text, { start: end - 1, end: end - 1 });
    const hit = scheme.exec(text.slice(part.start, part.end));
    if (hit) return { start: part.end - (hit.groups?.named ?? '').length, end: part.end };
    end = part.start;
  }
  return null;
}

/** A part that only says of whom a rule speaks: 对未成年人，…; 连续参保满5年的人员，…; 70岁以上退休人员，…. */
const spokenOf =
  /^(?:对于?|针对)(?<whom>[^，。；：]{2,20}(?:人员|人口|对象|居民|职工|患者|群众|儿童|学生|老人|家庭|人|机构|医院|药店|单位|者|医师|医生|药师|护士))$|^(?:[^，。；：]{2,16}的|[^，。；：]{0,6}\d+(?:周?岁|年)(?:及?以[上下])?)(?:\p{Script=Han}{0,4})(?:人员|职工|居民|患者|儿童|学生|老人|老年人|家庭|机构|医院|药店|单位|医师|医生|药师|护士)$/u;

/** Those of whom a rule speaks in the part just before `offset`, or null. */
export function spokenBefore(text: string, offset: number): Span | null {
  if (text[offset - 1] !== '，') return null;
  const part = partAround(text, { start: offset - 1, end: offset - 1 });
  const hit = spokenOf.exec(text.slice(part.start, part.end));
  if (!hit) return null;
  return { start: part.end - (hit.groups?.whom ?? hit[0]).length, end: part.end };
}
