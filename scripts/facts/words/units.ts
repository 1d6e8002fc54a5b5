/** Lengths of time: a number with one of these is a limit, a term or a wait. */
export const times = [
  ...['个工作日', '个自然日', '个日历日', '个月', '个季度', '个年度', '个周期', '个学期', '个小时', '个星期'],
  ...['工作日', '自然日', '周年', '小时', '分钟', '秒', '年', '季度', '季', '日', '天', '周'],
];
/** Shares, money, ratios, scores: with one of these a number is measured, however it is written. */
export const amounts = [
  '个百分点',
  '百分点',
  '%',
  '‰',
  '‱',
  '元',
  '倍',
  '岁',
  '周岁',
  '分',
  '公里',
  '千米',
  '米',
  '平方米',
  '平方公里',
  '亩',
];
/** People and occasions. */
const heads = [
  '人次',
  '人份',
  '人日',
  '人天',
  '人',
  '名',
  '家次',
  '户次',
  '例次',
  '件次',
  '台次',
  '次',
  '学时',
  '课时',
  '遍',
  '轮',
  '场',
  '趟',
];
/** What things are counted by, and places that are counted without a measure word. */
const things = [
  ...[
    '个病种',
    '个',
    '家',
    '户',
    '种',
    '类',
    '项',
    '件',
    '例',
    '起',
    '张',
    '辆',
    '台',
    '套',
    '部',
    '条',
    '份',
    '篇',
    '期',
  ],
  ...[
    '批次',
    '批',
    '组',
    '支',
    '座',
    '所',
    '处',
    '间',
    '床日',
    '床',
    '片',
    '粒',
    '盒',
    '瓶',
    '剂',
    '针',
    '笔',
    '款',
    '宗',
    '位',
    '级',
    '册',
    '本',
    '幅',
    '封',
  ],
  ...['县', '市', '区', '省', '乡', '镇', '村', '社区', '街道', 'DDD'],
];

/** One of `words`, the longest that fits. */
export const oneOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** What a rate is reckoned on: `/人次`, `/人·年`. */
const per =
  '(?:/(?:人次|人·年|人·月|人|床日|孕次|例次|例|年度|年|月|周|日|天|次|户|项|件|份|片|粒|盒|支|瓶|千人|万人|学时))?';
/** Any unit that figures may have. */
export const unit = `(?:${oneOf([...times, ...amounts, ...heads, ...things])})${per}`;
/** Units with which even a small Chinese numeral counts: 两家 or 三类 may be a turn of phrase, 两年 and 三倍 are none. */
const firm = new RegExp(
  `^[万亿]?(?:${oneOf([...times, ...amounts, '个病种', '人次', '名', '学时', '课时'])})`,
  'u',
);

/** Whether a number with this unit is measured rather than told off. */
export const isFirm = (word: string): boolean => firm.test(word);
