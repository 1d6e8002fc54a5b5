import { describe, expect, test } from 'vitest';
import { indicatorsOf } from '../../scripts/facts/indicator-rows.ts';
import { tasksOf } from '../../scripts/facts/tasks.ts';
import { parsePlan } from '../../scripts/parse/parse.ts';
import { findLoss } from '../../scripts/parse/round-trip.ts';
import { readHead, tablesIn } from '../support/heads.ts';

/** A text with a table under a heading. */
function read(table: string) {
  const text = `一、目标\n${table}\n二、任务\n推进改革。\n`;
  const { clauses } = parsePlan('moon', text, {}, readHead);
  expect(findLoss(text, clauses)).toBeNull();
  const tables = tablesIn(clauses);
  return { clauses, tables, tasks: tasksOf(tables), indicators: indicatorsOf(tables, clauses) };
}

const indicators = (table: string) =>
  read(table).indicators.map(({ category, name, unit, baseline, target, kind }) =>
    [
      category,
      name,
      unit,
      baseline.year,
      baseline.value,
      target.year,
      target.comparator,
      target.value,
      kind,
    ].join(' '),
  );

const wanted = [
  '覆盖 参保率 % 2020 97.2 2025 >= 97 约束性',
  '覆盖 集采药品 种 2020 112 2025 > 500 预期性',
  '待遇 救助比例 % 2020 70 2025  70 预期性',
];

describe('a table of indicators', () => {
  test.each([
    [
      'tabs',
      '类别\t指标名称\t单位\t2020年\t2025年\t属性\n覆盖\t参保率\t%\t97.2\t≥97\t约束性\n\t集采药品\t种\t112\t>500\t预期性\n待遇\t救助比例\t%\t70\t70\t预期性',
    ],
    [
      'spaces',
      '类别    指标名称    单位    2020年基数    2025年目标    属性\n覆盖    参保率    %    97.2    ≥97    约束性\n覆盖    集采药品    种    112    >500    预期性\n待遇    救助比例    %    70    70    预期性',
    ],
    [
      'ideographic spaces',
      '类别　主要指标　计量单位　2020年　2025年　指标属性\n覆盖　参保率　%　97.2　≥97　约束性\n覆盖　集采药品　种　112　＞500　预期性\n待遇　救助比例　%　70　70　预期性',
    ],
    [
      'pipes',
      '| 类别 | 指标 | 单位 | 2020年现状值 | 2025年目标值 | 性质 |\n| --- | --- | :---: | ---: | ---: | --- |\n| 覆盖 | 参保率 | % | 97.2 | ≥97 | 约束性 |\n| | 集采药品 | 种 | 112 | >500 | 预期性 |\n| 待遇 | 救助比例 | % | 70 | 70 | 预期性 |',
    ],
    [
      'one cell a line',
      '类别\n指标名称\n单位\n2020年\n2025年\n属性\n覆盖\n参保率\n%\n97.2\n≥97\n约束性\n集采药品\n种\n112\n>500\n预期性\n待遇\n救助比例\n%\n70\n70\n预期性',
    ],
    [
      'the head repeated and a page number between the rows',
      '类别\t指标名称\t单位\t2020年\t2025年\t属性\n覆盖\t参保率\t%\t97.2\t≥97\t约束性\n— 7 —\n类别\t指标名称\t单位\t2020年\t2025年\t属性\n覆盖\t集采药品\t种\t112\t>500\t预期性\n待遇\t救助比例\t%\t70\t70\t预期性',
    ],
    [
      'a row cut over two lines',
      '类别\t指标名称\t单位\t2020年\t2025年\t属性\n覆盖\t参保\n率\t%\t97.2\t≥97\t约束性\n覆盖\t集采药品\t种\t112\t>500\t预期性\n待遇\t救助比例\t%\t70\t70\t预期性',
    ],
    [
      'the end of a name beneath its row, as a narrow column leaves it',
      '类别    指标名称    单位    2020年    2025年    属性\n覆盖    参保率    %    97.2    ≥97    约束性\n覆盖    国家组织集采药品    种    112    >500    预期性\n和省级集采药品\n待遇    救助比例    %    70    70    预期性',
    ],
    [
      'columns in another order',
      '属性\t2025年目标\t2020年基期\t单位\t指标名称\t类别\n约束性\t≥97\t97.2\t%\t参保率\t覆盖\n预期性\t>500\t112\t种\t集采药品\t覆盖\n预期性\t70\t70\t%\t救助比例\t待遇',
    ],
    [
      'a head of two rows',
      '类别\t指标名称\t单位\t数值\t\t属性\n\t\t\t2020年实际\t2025年目标\t\n覆盖\t参保率\t%\t97.2\t≥97\t约束性\n\t集采药品\t种\t112\t>500\t预期性\n待遇\t救助比例\t%\t70\t70\t预期性',
    ],
    [
      'traditional characters',
      '類別\t指標名稱\t單位\t2020年\t2025年\t屬性\n覆盖\t参保率\t%\t97.2\t≥97\t约束性\n覆盖\t集采药品\t种\t112\t>500\t预期性\n待遇\t救助比例\t%\t70\t70\t预期性',
    ],
  ])('is read with %s', (_, table) => {
    const names = (row: string) => row.replace('国家组织集采药品和省级集采药品', '集采药品');
    expect(indicators(table).map(names)).toEqual(wanted);
  });

  test('of another period says its years', () => {
    const rows = indicators('指标\t2025年\t2030年\t属性\n参保率（%）\t95\t稳定在95以上\t约束性');
    expect(rows).toEqual([' 参保率（%） % 2025 95 2030 >= 95 约束性']);
  });

  test('may have a unit in its head and no kind', () => {
    const rows = indicators('指标名称\t2022年实绩（%）\t2026年目标（%）\n结算率\t60\t80左右');
    expect(rows).toEqual([' 结算率 % 2022 60 2026 about 80 ']);
  });

  test('is none where no column says a value', () => {
    expect(read('医院\t级别\t地址\n一院\t三级\t东街').indicators).toEqual([]);
  });

  test('keeps the page number apart from its rows', () => {
    const { clauses } = read('指标\t2020年\t2025年\n甲\t1\t2\n— 12 —\n乙\t3\t4');
    expect(clauses.filter(({ kind }) => kind === 'furniture').map(({ text }) => text)).toEqual(['— 12 —']);
  });
});

describe('a table of tasks', () => {
  const tasks = (table: string) =>
    read(table).tasks.map(({ no, task, breakdown, measures, lead, support, deadline }) => {
      return { no, task, breakdown, measures, lead, support, deadline };
    });

  test('names its columns by their heads, whatever their order', () => {
    const table =
      '序号\t任务\t任务分解\t措施\t完成时限\t牵头单位\t配合单位\n1\t支付\tDRG\t推行。\t2023年底前\t市医保局\t市财政局、市卫健委';
    expect(tasks(table)).toEqual([
      {
        no: 1,
        task: '支付',
        breakdown: 'DRG',
        measures: ['推行。'],
        lead: ['市医保局'],
        support: ['市财政局', '市卫健委'],
        deadline: '2023年底前',
      },
    ]);
  });

  test('knows the heads of other plans, and takes merged cells from above', () => {
    const table =
      '序号\t重点任务\t主要措施\t完成时间\t责任单位\t配合部门\n1\t监管\t查处。\t2022年\t市医保局\t市公安局\n\t\t曝光。\t\t市医保局\t\n2\t服务\t下沉。\t2023年6月\t市医保中心\t';
    expect(
      tasks(table).map(({ no, task, lead, support, deadline }) => [no, task, lead, support, deadline]),
    ).toEqual([
      [1, '监管', ['市医保局'], ['市公安局'], '2022年'],
      [1, '监管', ['市医保局'], [], '2022年'],
      [2, '服务', ['市医保中心'], [], '2023年6月'],
    ]);
  });

  test('numbers that count the parts of a merged task open no task', () => {
    const table =
      '序号\t重点任务\t工作内容\t责任单位\t配合部门\n1\t支付\t推行DRG。\t市医保局\t市财政局\n2\t\t健全协商。\t\t市卫生健康委';
    expect(
      read(table).tasks.map(({ no, task, breakdown, lead, support }) => [no, task, breakdown, lead, support]),
    ).toEqual([
      [1, '支付', '推行DRG。', ['市医保局'], ['市财政局']],
      [2, '支付', '健全协商。', ['市医保局'], ['市卫生健康委']],
    ]);
  });

  test('a task that bodies support and nobody leads is not certain', () => {
    const table = '序号\t任务\t牵头单位\t配合单位\n1\t支付\t市医保局\t市财政局\n2\t监管\t\t市公安局';
    expect(read(table).tasks.map(({ lead, support, certain }) => [lead, support, certain])).toEqual([
      [['市医保局'], ['市财政局'], true],
      [[], ['市公安局'], false],
    ]);
  });

  test('needs no numbers', () => {
    const table =
      '工作事项\t具体举措\t主责单位\t时间节点\n目录管理\t落实国家目录。\t医药服务科\t年底前\n\t清理地方目录。\t\t';
    expect(
      tasks(table).map(({ no, task, measures, lead, deadline }) => [
        no,
        task,
        measures[0],
        lead[0],
        deadline,
      ]),
    ).toEqual([
      [null, '目录管理', '落实国家目录。', '医药服务科', '年底前'],
      [null, '目录管理', '清理地方目录。', '医药服务科', '年底前'],
    ]);
  });
});

describe('forms of table that reach a text by other ways', () => {
  const rows = [
    ['序号', '指标', '单位', '2020年', '2025年', '属性'],
    ['1', '参保率', '%', '97.5', '≥98', '约束性'],
    ['2', '集采药品', '个', '112', '500以上', '预期性'],
  ];
  const expected = [' 参保率 % 2020 97.5 2025 >= 98 约束性', ' 集采药品 个 2020 112 2025 >= 500 预期性'];
  const joined = (border: string) => rows.map((row) => row.join(border)).join('\n');

  test.each([
    ['| without a rule', rows.map((row) => `| ${row.join(' | ')} |`).join('\n')],
    ['bare |', joined(' | ')],
    [
      'the lines of a box',
      `┌──┬──┐\n${rows.map((row) => `│${row.join('│')}│`).join('\n├──┼──┤\n')}\n└──┴──┘`,
    ],
    ['one cell a line', rows.flat().join('\n')],
  ])('%s', (_, table) => {
    expect(indicators(table)).toEqual(expected);
  });

  test('entries of a cell parted by <br>', () => {
    const table =
      '| 序号 | 任务 | 牵头单位 | 配合单位 |\n|---|---|---|---|\n| 1 | 支付 | 市医保局 | 市卫健委<br>市财政局 |';
    expect(read(table).tasks[0]?.support).toEqual(['市卫健委', '市财政局']);
  });

  test('a range has two ends, brackets hold a value, a thousands separator is none', () => {
    const table = '指标\t2020年\t2025年\n甲率\t70左右\t70~75\n乙数\t1,234.5\t[500]';
    expect(read(table).indicators.map(({ target }) => [target.value, target.upper])).toEqual([
      [70, 75],
      [500, null],
    ]);
  });
});

describe('rows that are not whole', () => {
  test('a name that goes on in a row of its own is one name; a category is none', () => {
    const table =
      '指标\t2020年\t2025年\n参保覆盖类\t\t\n居民医保政策范围内\t68.1\t70\n住院费用支付比例\t\t\n直接结算率\t45\t70';
    const { indicators: found } = read(table);
    expect(found.map(({ name, target }) => [name, target.value])).toContainEqual([
      '居民医保政策范围内住院费用支付比例',
      70,
    ]);
    expect(found.map(({ name }) => name)).not.toContain('住院费用支付比例');
  });

  test('a cell that spaces swallowed is found by what the others say', () => {
    const table =
      '序号    重点任务    主要措施    牵头单位    配合单位    完成时限\n1    支付    推行。    市医保局    市财政局    2023年底前\n2    监管    检查。    市医保局    市公安局\n3    结算    扩面。    市医保中心        2024年6月';
    expect(read(table).tasks.map(({ lead, support, deadline }) => [lead, support, deadline])).toEqual([
      [['市医保局'], ['市财政局'], '2023年底前'],
      [['市医保局'], ['市公安局'], ''],
      [['市医保中心'], [], '2024年6月'],
    ]);
  });

  test('bodies merged over several tasks are those of each', () => {
    const table = '序号\t任务\t牵头单位\t完成时限\n1\t支付\t市医保局\t2023年\n2\t监管\t\t2024年';
    expect(read(table).tasks.map(({ lead }) => lead)).toEqual([['市医保局'], ['市医保局']]);
  });

  test('a column of answering bodies beside one of leading ones names those who take part', () => {
    const table =
      '编号\t工作任务\t具体措施\t牵头部门\t责任部门\t完成时间\n1\t支付\t推行。\t市医保局\t市财政局\t2023年';
    expect(read(table).tasks.map(({ lead, support }) => [lead, support])).toEqual([
      [['市医保局'], ['市财政局']],
    ]);
  });

  test('tasks one cell a line, with a head that the vocabulary does not know', () => {
    const table =
      '序号\n改革事项\n改革举措\n牵头单位\n参加单位\n成果形式\n1\n支付\n推行。\n市医保局\n市财政局\n文件\n2\n监管\n检查。\n市医保局\n市公安局\n报告';
    const found = read(table.replaceAll('。', '')).tasks.map(({ no, task, lead, support }) => [
      no,
      task,
      lead,
      support,
    ]);
    expect(found).toEqual([
      [1, '支付', ['市医保局'], ['市财政局']],
      [2, '监管', ['市医保局'], ['市公安局']],
    ]);
  });

  const cut =
    '序号\t任务\t牵头单位\t完成时限\n1\t推进支付方式改革\t市医保局\t2023年\n2\t推进医保信息\t市医保局、市卫生健\t2024年\n— 1 —\n\n序号\t任务\t牵头单位\t完成时限\n';

  test('a row that the end of a page cuts is one, though the head stands between', () => {
    const { tasks } = read(`${cut}\t化建设\t康委\t\n3\t加强监管\t市公安局\t2025年`);
    expect(tasks.map(({ no, task, lead, deadline }) => [no, task, lead, deadline])).toEqual([
      [1, '推进支付方式改革', ['市医保局'], '2023年'],
      [2, '推进医保信息化建设', ['市医保局', '市卫生健康委'], '2024年'],
      [3, '加强监管', ['市公安局'], '2025年'],
    ]);
  });

  test('in a table whose numbers are merged, a row without one under a new head is its own', () => {
    const { tasks } = read(`${cut}\t扩大范围\t市财政局\t2025年\n\t加强监管\t市公安局\t2025年`);
    expect(tasks.map(({ task }) => task)).toEqual([
      '推进支付方式改革',
      '推进医保信息',
      '扩大范围',
      '加强监管',
    ]);
  });

  test('rows before the head say who filled the table in', () => {
    const table =
      '填报单位：市医保局\t\t\t单位：见表\n序号\t指标名称\t2022年\t2023年目标\n1\t参保率（%）\t95.6\t≥96\n2\t结算率（%）\t62.3\t70';
    expect(
      read(table).indicators.map(({ name, baseline, target }) => [name, baseline.value, target.value]),
    ).toEqual([
      ['参保率（%）', 95.6, 96],
      ['结算率（%）', 62.3, 70],
    ]);
  });
});
