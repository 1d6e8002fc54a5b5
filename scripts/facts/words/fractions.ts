import { figureAt, fresh, numeral, type Reader, run } from './figure.ts';
import { readNumeral } from './numerals.ts';

const shared = new RegExp(
  `${fresh}([百千万])分之(?<share>一百|百|${run})(?:(?:至|到|[—\\-~]{1,2})(?<upto>[${numeral}]{1,4})(?=[，。；、）的左以之]|$))?(?<more>[余多])?`,
  'gu',
);
const fraction = new RegExp(`${fresh}(?<below>[${numeral}]{1,4})分之(?<above>[${numeral}]{1,4})`, 'gu');
const tenths = new RegExp(
  `${fresh}(?<![一完变造促建组])(?:(?<figures>\\d(?:\\.\\d)?)|(?<tens>[一两二三四五六七八九]))成(?<ones>[一二三四五六七八九半])?(?!年|立|员|果|分|本|效|熟|为|功|套|品|药|不变|以上的把握)`,
  'gu',
);
const half =
  /(?<!另|多|上|下|后|前)(?:一半|半数)(?!年|月|天|日)|过半(?!年|月|个|天)|减半|对半|翻(?<times>一|两)番/gu;

/** `4∶6`, `1:1.5`, 四比六: none of its sides is a number of anything, so it is left unread where something is shared so. */
const ratio = new RegExp(
  `(?<![\\d.：:∶${numeral}])(?:\\d{1,3}(?:\\.\\d{1,2})?(?:[：:∶比]\\d{1,3}(?:\\.\\d{1,2})?){1,3}|[一二三四五六七八九](?:比[一二三四五六七八九]){1,3})(?![\\d.：:∶${numeral}])`,
  'gu',
);
const slash = /(?<![\d.,A-Za-z/])(?<above>\d{1,2})\/(?<below>\d{1,2})(?![\d.,A-Za-z/])/gu;
/** Half of a measure, alone or behind whole ones: 半年, 一年半, 3个半月. */
const halves = new RegExp(
  `${fresh}(?<whole>${run})(?:(?<measure>年|天|倍|小时)半(?!年|月|天)|个半(?<counted>月|小时|季度))|(?<![上下每前后大多一近])(?:半(?<bare>年|天|小时|月)|半个(?<own>月|小时|季度))(?!报|刊|径)`,
  'gu',
);

const changing = /[由从][^，。；]{0,7}$/u;
const readShare: Reader = (text, hit) => {
  const { share = '', upto, more } = hit.groups ?? {};
  const value = /^(?:一百|百)$/u.test(share) ? 100 : readNumeral(share)?.value;
  const sign = { 百: '%', 千: '‰', 万: '‱' }[hit[1] ?? ''] ?? '%';
  const upper = upto === undefined ? null : readNumeral(upto)?.value;
  if (
    upper === undefined ||
    (upper !== null && changing.test(text.slice(Math.max(0, hit.index - 8), hit.index)))
  )
    return 'unread';
  return value === undefined ? [] : [figureAt(hit, value, sign, { upper, about: more !== undefined })];
};

const readFraction: Reader = (_, hit) => {
  const [below, above] = [readNumeral(hit.groups?.below ?? ''), readNumeral(hit.groups?.above ?? '')];
  if (!below || !above || below.value === 0) return [];
  return [figureAt(hit, Number((above.value / below.value).toFixed(4)), '')];
};

const readTenths: Reader = (_, hit) => {
  const { figures, tens = '', ones = '' } = hit.groups ?? {};
  if (figures !== undefined) return [figureAt(hit, Number((Number(figures) * 10).toPrecision(12)), '%')];
  const rest = ones === '半' ? 5 : (readNumeral(ones)?.value ?? 0);
  return [figureAt(hit, (readNumeral(tens)?.value ?? 0) * 10 + rest, '%')];
};

const readSlash: Reader = (_, hit) => {
  const [above, below] = [Number(hit.groups?.above), Number(hit.groups?.below)];
  return above < below && above > 0 ? [figureAt(hit, Number((above / below).toFixed(4)), '')] : [];
};

const readHalf: Reader = (_, hit) => {
  if (hit.groups?.times) return [figureAt(hit, hit.groups.times === '一' ? 100 : 300, '%', { change: true })];
  if (hit[0] === '减半') return [figureAt(hit, 50, '%', { change: true })];
  return [figureAt(hit, 0.5, '')];
};

const readHalves: Reader = (_, hit) => {
  const { whole, measure, counted, bare, own } = hit.groups ?? {};
  const value = whole === undefined ? 0 : readNumeral(whole)?.value;
  if (value === undefined) return 'unread';
  const single = bare === '月' ? '个月' : bare;
  const chinese = !/\d/u.test(whole ?? '');
  return [figureAt(hit, value + 0.5, measure ?? single ?? `个${counted ?? own}`, { chinese })];
};

/** Words around a ratio that say that something is shared or set against another by it. */
const sharing = /比例|之比|配比|分担|分摊|承担|负担|分配|分成|配套|配备|筹集|比为/u;

const readRatio: Reader = (text, hit) => {
  const [start, end] = [hit.index, hit.index + hit[0].length];
  if (!sharing.test(text.slice(Math.max(0, start - 16), start) + text.slice(end, end + 12))) return [];
  return 'unread';
};

/** The ways to write a part of a whole, in the order in which they claim their words. */
export const fractionReaders: readonly (readonly [RegExp, Reader])[] = [
  [ratio, readRatio],
  [slash, readSlash],
  [shared, readShare],
  [fraction, readFraction],
  [tenths, readTenths],
  [half, readHalf],
  [halves, readHalves],
];
