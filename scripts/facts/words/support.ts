import type { Figure } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { isFirm } from './units.ts';

/** Verbs and adverbs that count what follows, and what shows that a small numeral counts real things. */
const counting =
  /(?:配备|配|设立|设置|增设|开设|设|建成|建立|建|开通|遴选|选派|选|确定|聘请|聘任|聘|达到|达|增至|增加到|扩大到|扩至|新增|布设|扣减|减至|压缩至|压缩到|精简为|由|从|统一为|落地|覆盖|各|满|连续|试点|共|计|跑|畅通|拓宽|拓展|开辟|布局|停|停止|中止|停用|解除|延长|缩短)$/u;
/** Things that are counted, whatever their number; 医保、民政两家的 only tells off. */
const countable = /^(?:家|户|例|所|座|辆|台|批|批次|位)$/u;
const told = /、[^，。；、]{1,8}$/u;
const apposed = /^(?:的|共|都|均|联|单位|部门|$|[^\p{Script=Han}])/u;
/** Occasions, and what is done on one: 排查一遍. */
const occasion = /^(?:次|遍|轮|场|趟)$/u;
const doing =
  /(?:满|(?<!最)近|连续|完成|开展|组织|进行|举办|召开|检查|排查|核查|核对|调整|更新|评估|评价|考核|公布|公示|发布|通报|测算|清算|轮训|培训|走访|抽查|巡查|监测|分析|调度|汇总|复核|复评|签订|演练|体检|筛查|比对|清理)$/u;
const negated = /(?:没有?|无|不[漏落让丢少])$/u;
const concrete =
  /^(?:城区|县|市|省|区|分局|乡镇|街道|村|病种|病例|试点|示范|服务|站点|医疗机构|医院|药店|定点|品种|部门|单位|企业|窗口|工作人员|医师|专家|周期|药品|耗材)/u;

/** What is told off rather than counted: 三项制度, 两个机制. */
const abstract =
  /^(?:制度|机制|体系|关系|作用|功能|原则|目录|保障|任务|措施|清单|标准|目标|办法|政策|要求|问题)/u;

/**
 * Whether a number in small Chinese numerals is one: 两家, 三类 and 一个 are often turns of phrase, and count only with a
 * comparator, behind a counting verb, or before something that can be counted. All other numbers are.
 */
export function isSupported(text: string, figure: Figure, quantity: Omit<Quantity, 'figure'>): boolean {
  if (!figure.chinese || figure.value >= 10 || /^[万亿]/u.test(figure.unit) || quantity.upper !== null)
    return true;
  if (quantity.comparator !== null) return !(quantity.before === '不足' && /^[种个类项]$/u.test(figure.unit));
  const before = text.slice(Math.max(0, figure.start - 5), figure.start);
  const after = text.slice(figure.end, figure.end + 4);
  const numeral = text[figure.start] ?? '';
  if (numeral === '半') return counting.test(before);
  if (numeral === '一') return onlyOne(figure.unit, before, after);
  if (isFirm(figure.unit)) return true;
  if (occasion.test(figure.unit) && numeral !== '二') return true;
  if (
    countable.test(figure.unit) &&
    !apposed.test(after) &&
    !told.test(text.slice(Math.max(0, figure.start - 20), figure.start))
  )
    return true;
  if (/^[县市区省乡镇村]$/u.test(figure.unit)) return false;
  if (/发挥$/u.test(before) || figure.unit === '类' || abstract.test(after)) return false;
  return counting.test(before) || concrete.test(after);
}

/** 一 is a number before a term or a limit, hardly ever otherwise. */
function onlyOne(unit: string, before: string, after: string): boolean {
  if (negated.test(before)) return false;
  if (/^个(?:月|工作日|自然日|周期|季度|百分点)$/u.test(unit)) return true;
  if (/^(?:家|名|所)$/u.test(unit)) return /(?:配备|配|设|聘请|聘|确定|至少|有|选聘|引入)$/u.test(before);
  if (unit === '级') return true;
  if (/米$|里$/u.test(unit)) return !before.endsWith('最后');
  if (occasion.test(unit)) return doing.test(before) && !/^(?:性|又|一|告知|办|跑)/u.test(after);
  return (
    /^(?:年|倍|天|日|周|分)$/u.test(unit) &&
    /(?:满|近|连续|多缴|少缴|断缴|断保|停保|缴费|延长|提前|完成|开展|组织)$/u.test(before) &&
    !/^一/u.test(after)
  );
}
