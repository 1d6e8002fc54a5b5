import { partsOf } from './statement.ts';

/** Words that tell of what has been done: a count up to a day, a time gone by, 已, V了. */
const past: readonly RegExp[] = [
  /^截[至止]|(?:20\d\d年|组建|成立|挂牌|实施)以来|^(?:近[几两三五]?年|[三五]年)(?:来|间|里)/u,
  /累计(?:支出|救助|资助|检查|追回|减|拨付|完成|惠及|报销|结算|办理|为|查处|处理|节约|节省)/u,
  /(?:取得|达到|形成|实现|建立|完成|得到|减轻|出台|完善|迈出|打下|奠定|积累|发挥|经受住|提高|增强|保障|提升|推动|促进|解决|缓解|有|成)了/u,
  /同比(?:增|下|提|减|上)/u,
];
/** What is already so, unless it only tells which are meant (已建成的). */
const already =
  /已经?(?:达|有|在|成|建成|建立|实现|完成|形成|覆盖|纳入|开展|落实|取得|全面|基本|初步|连续|实施|启动|出台|上线|累计)/u;
/** Words that promise: what stands beside them is not merely reported. */
const promising =
  /(?<!已)将(?!已)|(?<![主重需只])要(?![求点素])|应当|必须|力争|确保|(?<!截)(?:到|至)20\d\d年|不得|下一步|今后|继续|进一步|一律|20\d\d年(?:\d{1,2}月)?(?:底|末)?前|加快|逐步|全面推[进行]/u;
/** A year at the start of a sentence that dates no beginning and no end. */
const leadingYear = /^\d{0,2}(20\d\d)年(?!.{0,6}(?:前|起|内))/u;

/** A five-year period at the start of a sentence, and the last year of each. */
const period = /^[“"]?(十[二三四五六]五)[”"]?(?:期间|时期|以来)/u;
const lastYears: Readonly<Record<string, number>> = {
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};

/** Whether a sentence starts with a year or a period that was over when its document was made. */
function tellsOfEarlier(text: string, year: number | null): boolean {
  const lastYear =
    lastYears[period.exec(text)?.[1] ?? ''] ?? Number(leadingYear.exec(text)?.[1] ?? Number.NaN);
  return year !== null && lastYear < year && !text.includes(';');
}

/** Whether a part tells of what has been done. */
const reports = (part: string): boolean =>
  past.some((pattern) => pattern.test(part)) || (already.test(part) && !part.endsWith('的'));

/** Whether a sentence only tells what was done or is the case; `year` is that of its document, null if unknown. */
export function looksBack(text: string, year: number | null): boolean {
  const parts = partsOf(text);
  const at = parts.findIndex(({ text: part }) => reports(part));
  if (at < 0 && !tellsOfEarlier(text, year)) return false;
  return !parts.slice(Math.max(at, 0)).some((part) => promising.test(part.text));
}
