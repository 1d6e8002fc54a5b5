import { run } from './figure.ts';

/** The Chinese figures, each at its value and one more for 〇. */
export const figures = '零〇一二三四五六七八九';
const yearWords = `(?<year>20\\d{2}|二[${figures}]{3})年`;
const monthWords =
  '(?<month>1[0-2]|0?[1-9]|(?:十[一二]?|[一二三四五六七八九])(?=月(?:底|末|[上中下]旬|[^，。；]{1,3}日)))月(?:份)?(?:(?<day>[12]\\d|3[01]|0?[1-9]|(?:[二三]?十)?[一二三四五六七八九]|[二三]?十)日)?';
const quarterWords = '(?:第)?(?<quarter>[一二三四])季度|前(?<quarters>[一二两三])个?季度';
const before = '(?:之前|以前|前)';
const feast = '[“"]?(?:元旦|春节|元宵|清明|五一|端午|中秋|国庆)[”"]?';
const hour = '(?:\\d{1,2}|零|十二|二十四)[时点]整?';
const end = `(?<end>(?:底|末|[上中下]旬|${hour})?(?:${before}|内)|底|末|[上中下]旬|${feast}节?(?:假期)?(?:前夕|${before}))`;
const part = `(?:${monthWords}|${quarterWords}|(?<half>上半年|下半年|年中))?`;
const lead =
  '(?<lead>力争到|力争至|争取到|到|至|力争|展望|不[晚迟]于|最[迟晚](?:于|在|不超过)?|截止(?:时间|日期|期限)(?:为|是|：)?)';

/** A time with its year: `2023年6月底前`, `到2025年`, `2024年春节前`. */
export const absolute = new RegExp(
  `${lead}?(?<![\\d〔])${yearWords}度?(?:年(?=[底末内]))?(?:${part})${end}?`,
  'gu',
);
/** `2023.12.31前`, `2023-12-31前`. */
export const figured = new RegExp(
  `${lead}?(?<![\\d.\\-/])(?<year>20\\d{2})(?<mark>[.\\-/])(?<month>1[0-2]|0?[1-9])\\k<mark>(?<day>[12]\\d|3[01]|0?[1-9])日?(?<end>${before})`,
  'gu',
);
/** `2023年6月至12月`, `2022年至2024年`: what is done then is done by its end. */
export const span =
  /(?<![\d〔])(?:20\d{2}年?(?:至|到|[—\-~]{1,2})(?<year>20\d{2})年|(?<same>20\d{2})年\d{1,2}月?(?:至|到|[—\-~]{1,2})(?<month>1[0-2]|0?[1-9])月)(?!\d|底|末|度)/gu;
/** A time without a year: `9月30日前`, `三季度末`, `年内`, `明年底`. */
export const relative = new RegExp(
  `(?<![\\d年至到—\\-~次每月零〇一二两三四五六七八九十半去上往历前])(?:今年|当年|本年度?|(?<next>明年))?(?:(?:${monthWords}|${quarterWords}|(?<half>上半年|下半年))(?<end>(?:底|末|[上中下]旬)?(?:${before}|内)|底|末)?(?<tenDays>[上中下]旬)?|(?<whole>(?<following>明)年(?:底|末)(?:之前|以前|前)?|年底(?:之前|以前|前)?|年末(?:之前|以前|前)|年内|今年内|今年[底末]前?|本年度内))`,
  'gu',
);
/** What comes back: `每年3月底前`. */
export const again =
  /(?:每年|次年|每季度|每月|次月)(?:度)?(?:(?:1[0-2]|0?[1-9])月(?:份)?)?(?:(?:[12]\d|3[01]|0?[1-9])日)?(?:[一二三四]季度)?(?:底|末|上旬|中旬|下旬|初)?(?:之前|以前|前|内)|每年[一二三四]季度/gu;
/** A term from the issue of the document: `印发之日起两年内`. */
export const since = new RegExp(
  `(?<anchor>(?:(?:自|从)?(?:本[\\p{Script=Han}]{1,4}|文件|方案|通知|意见)|自|从|(?:在)?(?:办法|细则|规划)|(?<=^|[，；。（：]))(?:印发|发布|公布|下发|出台)(?:之日)?(?:起|后))(?<number>${run})(?<unit>年|个月|日|天|个工作日)(?:之|以)?内`,
  'gu',
);
/** A term in which something is built or issued: `用三年时间`, `两年内建成`. */
export const within = new RegExp(
  `(?<![\\d满近])用(?<spent>${run})年(?:左右)?的?时间|(?<![\\d满近])(?:用|在)?(?<number>${run})(?:年(?:之|以)?内(?=(?:基本|全面|全部|率先|逐步|力争)?(?:建成|完成|实现|出台|制定|制订|形成|达到|消除|覆盖|建立|轮训|培训|推开))|(?:个月|个工作日|日)(?:之|以)?内(?=[^，。；]{0,6}(?:出台|制定|制订|印发|报送)))`,
  'gu',
);
