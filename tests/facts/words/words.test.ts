import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../scripts/facts/words/reading.ts';
import { yearReader, yearsOf } from '../../../scripts/facts/words/year.ts';
import { kinds, quantities } from '../one.ts';

const measured = (text: string): string[] => quantities(text).map(({ what }) => what);

describe('what is measured', () => {
  test.each([
    ['基本医疗保险参保率达 96.4%', ['基本医疗保险参保率']],
    [
      '2020 年现场检查医疗机构 3024 家，处理违规违法医疗机构 310 家。',
      ['现场检查医疗机构', '处理违规违法医疗机构'],
    ],
    ['将医保待遇享受期由 3 个月延长至 6 个月', ['医保待遇享受期', '医保待遇享受期']],
    ['4. 建设 10 个医疗保障定点机构示范点，推动精细化管理', ['医疗保障定点机构示范点']],
    ['困难群众资助参保率100%和医疗救助政策落实率100%', ['困难群众资助参保率', '医疗救助政策落实率']],
    ['确保重点救助对象100%资助参保。', ['重点救助对象资助参保']],
    ['基金收入的54%用于划转个人账户', ['基金收入用于划转个人账户']],
    ['日常巡查每月不少于1轮', ['日常巡查']],
    ['服务协议一年一签', ['服务协议']],
    ['每年开展耗材带量采购不少于2批', ['耗材带量采购']],
    ['遴选骨伤、蛇伤等15个优势病种', ['遴选骨伤、蛇伤优势病种']],
    ['建立20种短缺药监测', ['短缺药监测']],
  ])('%s', (text, expected) => expect(measured(text)).toEqual(expected));

  test.each([
    ['全市建档立卡贫困人口应参保人数为55.15万人，参保率达100%。', '全市建档立卡贫困人口参保率'],
    ['跨省异地就医直接结算顺利推进，即时结算率达90%以上', '跨省异地就医直接结算即时结算率'],
    ['积极发挥城乡居民大病保险功能，政策范围内支付比例不低于60%。', '城乡居民大病保险政策范围内支付比例'],
    ['提高居民医保门诊统筹报销比例,在规定限额内达70%。', '居民医保门诊统筹报销比例规定限额内'],
    ['职工普通门诊支付的比例为：一级机构65%；二级60%；退休人员各提高5个百分点。', '职工普通门诊退休人员各'],
    ['开通直接结算的医院，由9家增加到20家。', '开通直接结算的医院'],
    ['年度自付超过1万元的，由大病保险支付：2万元以上的部分支付70%。', '2万元以上的部分支付'],
  ])('a bare name takes its subject: %s', (text, expected) => expect(measured(text).at(-1)).toBe(expected));

  test.each([
    ['全市医疗、生育保险参保人数分别达 516.96 万人和 47.54 万人', ['全市医疗参保人数', '生育保险参保人数']],
    ['在职职工和退休人员支付比例分别为60%和70%', ['在职职工支付比例', '退休人员支付比例']],
    ['职工、城乡居民住院支付比例分别稳定在82%、70%左右', ['职工住院支付比例', '城乡居民住院支付比例']],
    ['三级、二级和一级医院起付线分别为1200元、800元和400元', ['三级', '二级', '一级医院起付线']],
  ])('分别 gives each its own: %s', (text, expected) => {
    expect(measured(text).map((what, at) => what.startsWith(expected[at] ?? '?'))).toEqual(
      expected.map(() => true),
    );
  });

  test.each([
    ['药品和耗材集采品种各达到500种和5类以上。', ['药品集采品种', '耗材集采品种']],
    [
      '在职职工、退休人员年度支付限额依次为3000元、3500元。',
      ['在职职工年度支付限额', '退休人员年度支付限额'],
    ],
    ['三级、二级医院起付线分别为1200元和8%。', ['三级医院起付线', '二级医院起付线']],
  ])('依次 and 各 deal out too, whatever the units: %s', (text, expected) => {
    expect(measured(text)).toHaveLength(2);
    measured(text).forEach((what, at) => {
      const [own, other] = [expected[at] ?? '', expected[1 - at] ?? ''];
      expect(what.slice(0, 2)).toBe(own.slice(0, 2));
      expect(what).not.toContain(other.slice(0, 2));
    });
  });

  test.each([
    ['对一级及以下医疗机构，报销比例为90%。', '一级及以下医疗机构报销比例'],
    ['对未成年人，门诊统筹支付比例为60%。', '未成年人门诊统筹支付比例'],
    ['针对农村低收入家庭，资助标准为每人200元。', '农村低收入家庭资助标准为每人'],
    ['连续参保满5年的人员，支付比例为75%。', '连续参保满5年的人员支付比例'],
    ['70岁以上退休人员，个人账户每月划入标准为120元。', '70岁以上退休人员个人账户每月划入标准'],
    ['加强对患者，基金支付比例为60%。', '基金支付比例'],
  ])('whom a rule speaks of stands before it: %s', (text, expected) =>
    expect(measured(text).at(-1)).toBe(expected),
  );

  test('a bare name in a part of its own takes the title that names a thing', () => {
    const [found] = quantities('退休人员为70%。', '职工普通门诊待遇');
    expect(found?.what).toBe('职工普通门诊待遇退休人员');
    expect(quantities('退休人员为70%。', '主要任务')[0]?.what).toBe('退休人员');
  });

  test('a comparator that stands once for a list behind 分别 counts for each', () => {
    const shared = quantities('职工和居民支付比例分别达到85%和70%以上').map(({ comparator }) => comparator);
    expect(shared).toEqual(['>=', '>=']);
  });
});

describe('the year of a quantity', () => {
  test.each([
    ['到2025年底，激活率超过85%', null, 2025],
    ['截至2020年12月底，参保率达85%', null, 2020],
    ['2019-2020年，处理违规医药机构 85%', 2019, 2020],
    ['截至“十三五”期末，比例达到85%', null, 2020],
    ['“十四五”期间，参保率稳定在85%', 2021, 2025],
    ['依据《2035年远景目标纲要》，参保率稳定在85%', null, null],
    ['参保率稳定在85%，到2025年完成', null, null],
    ['较2019年提高，参保率达到85%', null, null],
    ['2019年处理机构；参保率稳定在85%', null, null],
    ['二〇二五年参保率达到85%', null, 2025],
  ])('%s', (text, from, year) => {
    const mention = yearReader(text, yearsOf(text))(text.indexOf('85%'));
    expect([mention?.from ?? null, mention?.year ?? null]).toEqual([from, year]);
  });

  test('a list has the year of its opening, goals that of their title', () => {
    expect(
      quantities('到2025年达到下列目标：参保率不低于95%。结算率不低于70%。').map(({ year }) => year),
    ).toEqual([2025, 2025]);
    expect(quantities('结算率不低于70%。', '2025年主要目标').map(({ year }) => year)).toEqual([2025]);
    expect(quantities('结算率不低于70%。').map(({ year }) => year)).toEqual([null]);
  });
});

describe('each number behind 分别 has its own year', () => {
  const yearly = (text: string) => quantities(text).flatMap(({ value, year }) => [value, year]);
  test.each([
    ['2023年和2025年跨省直接结算率分别达到60%和70%。', [60, 2023, 70, 2025], '跨省直接结算率'],
    [
      '到2022年、2025年，DRG付费医疗机构覆盖率分别达到40%、100%。',
      [40, 2022, 100, 2025],
      'DRG付费医疗机构覆盖率',
    ],
    ['参保率2023年、2024年、2025年分别达到94%、95%和96%。', [94, 2023, 95, 2024, 96, 2025], '参保率'],
    ['2021、2022、2023年覆盖率依次为30%、60%、100%。', [30, 2021, 60, 2022, 100, 2023], '覆盖率'],
    ['2021年至2023年每年覆盖率分别达到30%、60%、100%。', [30, 2021, 60, 2022, 100, 2023], '覆盖率'],
    ['2017、2018年分别救助3万人次和4万人次。', [3, 2017, 4, 2018], '救助'],
  ])('%s', (text, expected, what) => {
    expect(yearly(text)).toEqual(expected);
    for (const found of quantities(text)) expect([found.what, found.from]).toEqual([what, null]);
  });

  test('not where the names are dealt out, nor where years and numbers do not tally', () => {
    expect(yearly('2023年和2024年职工、居民参保率分别达到97%、95%。')).toEqual([97, 2024, 95, 2024]);
    expect(yearly('2021年至2025年覆盖率分别达到30%、60%。')).toEqual([30, 2025, 60, 2025]);
  });

  test('a span of years is no part of what is measured', () => {
    expect(measured('2018年至2020年追回基金1.2亿元。')).toEqual(['追回基金']);
    expect(measured('2019～2021年查处案件95起。')).toEqual(['查处案件']);
  });
});

describe('kinds', () => {
  test.each([
    ['处骗取金额二倍以上五倍以下的罚款', ['penalty']],
    ['处1万元以上5万元以下的罚款', ['penalty']],
    ['解除协议，3年内不得申请定点', ['penalty']],
    ['暂停其医疗费用联网结算3个月至12个月', ['penalty']],
    ['停止1-5年医保结算资格', ['penalty']],
    ['对该机构扣减10%的清算款', ['penalty']],
    ['拒不退款的，按日加收千分之一的滞纳金', ['penalty']],
    ['中断缴费3个月内补缴的', ['condition']],
    ['连续缴费满6个月的，可以享受', ['condition']],
    ['年度考核低于70分的不再续签', ['condition']],
    ['个人负担超过1.5万元的部分，支付60%', ['condition', 'target']],
    ['年满65周岁及以上老年人优先办理', ['condition']],
    ['违规金额10万元以上的，移交处理', ['condition']],
    ['国家要求各省集采药品达500个以上', ['national']],
    ['省里要求各设区市参保率不低于96%', ['national']],
    ['高于国家确定的550元最低标准', ['national']],
    ['由3种增至7种', ['change', 'target']],
    ['人均补助提高30元，达到610元', ['change', 'target']],
    ['支付比例下降两个百分点', ['change']],
    ['线上业务占比翻一番', ['change']],
    ['平均降价53%', ['change']],
    ['起付标准减半', ['change']],
    ['报销比例提高到80%', ['target']],
    ['支付比例为60%', ['target']],
    ['截至2020年底，参保率达到95%', ['result']],
    ['目前已有3家机构接入', ['result']],
    ['2019年追回基金1820万元', ['result']],
    ['力争达到85%', ['target']],
    ['住院率超过20%、次均费用增幅高于10%的机构约谈', ['condition', 'condition']],
    ['90分以上为优秀，不足60分为不合格', ['condition', 'condition']],
    ['造成损失的，处损失金额百分之五十以上一倍以下的罚款', ['penalty']],
    ['每断保一年，等待期增加一个月', ['condition', 'change']],
    ['10万元以上支付80%', ['condition', 'target']],
    ['比上年增加3.2万人', ['change']],
    ['报销比例由50%提高10个百分点', ['change', 'change']],
    ['个人先行自付10%后再按规定支付', ['target']],
    ['满意率98%以上', ['target']],
    ['住院率高达21.3%', ['result']],
    ['年度累计支付限额由25万元上调到30万元', ['change', 'target']],
    ['国家医保局要求2024年底前病种覆盖面不低于90%', ['national']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  test('what looks back tells results', () => {
    for (const title of ['发展基础', '“十三五”回顾', '工作成效', '存在的短板', '机遇与挑战'])
      expect(kinds('参保率达到95%。', title === '工作成效' ? '取得的成效' : title)).toEqual(['result']);
    expect(kinds('参保率稳定在96%以上。', '发展目标')).toEqual(['target']);
  });
});

describe('promises of all', () => {
  test.each(['实现乡镇经办机构全覆盖', '困难群众应保尽保', '重点对象全员参保'])('%s is 100 %%', (text) => {
    expect(quantities(text).map(({ value, unit, kind }) => [value, unit, kind])).toEqual([
      [100, '%', 'target'],
    ]);
  });
  test.each(['健全覆盖全民的制度', '每年对定点机构开展一次全覆盖检查', '坚持全覆盖、保基本'])(
    'not in %s',
    (text) => expect(quantities(text).filter(({ value }) => value === 100)).toEqual([]),
  );
});

describe('sentences', () => {
  test('cells and entries of a row are sentences, offsets select the text', () => {
    const text = '1\t任务\t1.甲；2.乙。\n3.丙';
    const sentences = readSentences(text);
    expect(sentences.map((s) => s.quote)).toEqual(['1', '任务', '1.甲；', '2.乙。', '3.丙']);
    for (const s of sentences)
      expect(text.slice(s.at(0, s.text.length).start, s.at(0, s.text.length).end)).toBe(s.quote);
  });
  test('closing marks stay with their sentence', () => {
    expect(readSentences('说“好。”再说。').map((s) => s.quote)).toEqual(['说“好。”', '再说。']);
  });
  test('white space says nothing save between figures', () => {
    expect(readSentences('达 70 % 以上，共 9 5 家').map((s) => s.text)).toEqual(['达70%以上，共9 5家']);
  });
});
