import type { Span } from '../../../src/writing/sentences.ts';
import { namesIn } from './names.ts';
import type { Group, Role } from './roles.ts';

/** With what the name of a body ends. */
const suffix =
  '(?:局|委员会|委|办公室|办|厅|部门|部|署|中心|人民政府|政府|管委会|经办机构|机构|科|处|法院|检察院|总工会|残联|妇联|红十字会|慈善总会|银行|分局|街道办事处|村委会|居委会|[\\p{Script=Han}]委会|医院|卫生院|公司|机关)';
const name = `[\\p{Script=Han}]{1,18}?${suffix}(?:（[^（）]{1,20}）(?:${suffix})?)?|各?[\\p{Script=Han}]{1,8}（[^（）]{1,12}）(?:[\\p{Script=Han}]{0,8}${suffix})`;
const verbs =
  /(?<verb>按职责分工负责|按(?:照)?(?:各自)?职责分工|在各自(?:的)?职责(?:范围)?内(?!.{0,3}配合)|(?:共同|分别)?牵头(?!医院|单位|机构|部门|人)|会同|(?:共同|分别|具体)?负责(?!人|任|制(?!定|订))|主管(?!部门|单位|机关)|组织(?:实施|开展)?(?=[，。；]|$)|配合|协助|(?:协同|参与|参加|指导|协办)(?:推进|落实|实施|做好|开展|完成|配合)?(?=[，。；、]|$)|(?:为|作为|是|任|担任)(?:牵头|主责|责任|主办|承办|配合|协办|协同)(?:单位|部门|科室|处室)|(?:承担|负)[\p{Script=Han}]{0,10}责(?:任)?(?=[，。；]|$))/gu;
/** What falls to the body behind 由 or 归: it looks into it, bears it, deals with it. */
const charged =
  /(?<=[由归][^，。；：]{2,60})(?<verb>(?:依法|依规|依纪|统一|直接|具体|及时|联合|共同|逐级|分别|按规定|按程序|按职责)*(?:核查|核实|查处|查办|查证|承担|处理|处置|处罚|受理|调查|督办|管(?=[，。；]|$)))/gu;
const bodyEnd = new RegExp(`${suffix}(?:（[^（）]{1,20}）)?$`, 'u');
const several = /等(?:有关|相关)?(?:部门|单位|机构)?(?:在各自职责(?:范围)?内|予以)*$/u;
/** Bodies that name nobody, and words that only end like a body. */
const nobody =
  /^(?:.*会同.*|(?:加强|建立|健全|完善|推进|推动|强化|开展|形成|构建|落实|明确|做好|要求|组织|鼓励|支持|引导|督促|指导).*|各?(?:有关|相关)?(?:部门|单位|机构|中心|政府)|各部门|各单位|社会力量|第三方.*|.*(?:行政|有关|有权)机关|定点.*机构|医疗机构|医药机构|医院|各医院|.*(?:全部|内部|干部|一部|本部|联办|通办|能办|代办|帮办|好办|网办|督办|主办|协办|承办|经办|举办|开办|创办|到处|各处|随处|用处|好处))$/u;

/** `各县（市、区）人民政府对本辖区负总责`: what one answers for stands between. */
const answering = /(?<=[府局委心门院会])(?<verb>对[^，。；、]{2,20}负(?:总|主要|主体|直接)?责)/gu;

/** Reads who leads, supports or answers from a sentence of prose; none where no body is named before the verb. */
export function dutiesInProse(text: string): Group[] {
  const said = [...text.matchAll(verbs), ...text.matchAll(answering)];
  const given = [...text.matchAll(charged)];
  return [...said, ...given].flatMap((hit, at) => {
    const verb = hit.groups?.verb ?? '';
    const list = listBefore(text, hit.index, at >= said.length || /^组织/u.test(verb));
    if (!list) return goesOn(text, hit, said[at - 1]) ? joinedBy(text, hit) : [];
    if (!verb.endsWith('会同')) return [{ ...list, role: roleOf(verb, text.slice(hit.index + verb.length)) }];
    const support = listBehind(text, hit.index + verb.length);
    if (!support) return [{ ...list, role: '负责' as Role }];
    return [
      { ...list, role: '牵头' as Role },
      { ...support, role: '配合' as Role },
    ];
  });
}

/** `…牵头，会同市财政局…`: the verb goes on with those who were named before it. */
const goesOn = (text: string, hit: RegExpExecArray, last: RegExpExecArray | undefined): boolean =>
  hit[0] === '会同' && last !== undefined && text.slice(last.index + last[0].length, hit.index) === '，';

function joinedBy(text: string, hit: RegExpExecArray): Group[] {
  const support = listBehind(text, hit.index + hit[0].length);
  return support ? [{ ...support, role: '配合' }] : [];
}

function roleOf(verb: string, behind: string): Role {
  if (/^(?:协|参|指)|配合/u.test(verb) || /协办|协同/u.test(verb)) return '配合';
  if (/牵头/u.test(verb) || /^牵头/u.test(behind)) return '牵头';
  return /职责/u.test(verb) ? '按职责分工' : '负责';
}

/** Where the part begins that ends at `end`: behind the nearest mark or number, brackets skipped, at most 120 characters back. */
function listStart(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < 120) {
    const char = text[from - 1] ?? '';
    const opening = char === '）' ? text.slice(Math.max(0, from - 24), from - 1).lastIndexOf('（') : -1;
    if (opening >= 0) from = Math.max(0, from - 24) + opening;
    else if (/[\p{Script=Han}、]/u.test(char)) from -= 1;
    else break;
  }
  return from;
}

type List = Pick<Group, 'names' | 'open'>;

/** The bodies that end at `end`; `charged` ones only behind 由 or 归: 市总工会组织 says nothing of duties elsewhere. */
function listBefore(text: string, end: number, charged: boolean): List | null {
  const list = text.slice(listStart(text, end), end).replace(/^.*(?:牵头|负责|配合)、/u, '');
  if (list === '' || (charged && !/[由归]/u.test(list))) return null;
  return bodiesIn(text, { start: end - list.length, end });
}

/** The bodies of a list; null where one of them is none (卫生健康、公安等部门 are, by the word behind them). */
function bodiesIn(text: string, span: Span): List | null {
  const words = text.slice(span.start, span.end);
  const together = several.test(words) && /部门|单位|机构|局/u.test(words);
  const { names, open } = namesIn(text, span);
  const isBody = (at: Span): boolean => {
    const body = text.slice(at.start, at.end);
    return (together || bodyEnd.test(body)) && !nobody.test(body) && body.length <= 24;
  };
  return names.length > 0 && names.every(isBody) ? { names, open } : null;
}

const behind = new RegExp(`^(?:${name})(?:[、和与及](?:${name}))*(?:等(?:有关|相关)?(?:部门|单位)?)?`, 'u');
const fields = /^(?<list>[\p{Script=Han}]{2,6}(?:、[\p{Script=Han}]{2,6})*?)(?:等)?(?:部门|行政部门)/u;

function listBehind(text: string, start: number): List | null {
  const rest = text.slice(start, start + 120);
  const named = fields.exec(rest)?.groups?.list;
  if (named?.includes('、')) return namesIn(text, { start, end: start + named.length });
  const list = behind.exec(rest)?.[0];
  return list === undefined ? null : bodiesIn(text, { start, end: start + list.length });
}
