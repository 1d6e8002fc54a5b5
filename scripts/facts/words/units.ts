/** Measures of share, money, time and people: a number with one of these always counts. */
export const measures = [
  '个百分点',
  '百分点',
  '%',
  '‰',
  '元/人次',
  '元/人',
  '元',
  '人次',
  '人',
  '名',
  '户',
  '家',
  '所',
  '辆',
  '张',
  '例',
  '件',
  '笔',
  '项',
  '种',
  '类',
  '款',
  '处',
  '粒/片',
  '粒',
  '片',
  '床',
  '个月',
  '个工作日',
  '工作日',
  '小时',
  '分钟',
  '倍',
  '次',
  '个',
  '公里',
  '平方米',
  '岁',
  '天',
  '亿',
  '万',
];

/** What may stand between a number and its measure. */
export const multipliers = '[万亿千百]{0,2}';

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** The measures as one alternation, longest first. */
export const measurePattern = [...measures]
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|');
