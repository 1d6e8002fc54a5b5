import type { Commitment, Deadline, Indicator, Responsibility, Task } from '../model/index.ts';
import {
  integer,
  list,
  optional,
  placeColumns,
  planColumn,
  statedColumns,
  urlColumn,
  yearOf,
} from './columns.ts';
import { column, type Table } from './table.ts';
import { toClause, toPlan } from './texts.ts';

/** The table of indicators. */
export const indicatorsTable = (rows: readonly Indicator[]): Table<Indicator> => ({
  name: 'indicators',
  title: '指标',
  description: '一行是一座城市的一项指标；名称不同而所指相同的指标共用一个标识。',
  columns: [
    column('indicator', '指标', '各城市共用的指标标识。', (row) => row.indicator),
    column('name', '通用名称', '本站所用的通用名称。', (row) => row.name),
    column('unit', '单位', '数值的单位。', (row) => row.unit, optional),
    planColumn<Indicator>(),
    column('verbatimName', '原文名称', '原文所印的名称。', (row) => row.verbatimName),
    column('category', '类别', '表中所列的类别。', (row) => row.category, optional),
    ...statedColumns<Indicator>('baseline', '基期', (row) => row.baseline),
    ...statedColumns<Indicator>('target', '目标', (row) => row.target),
    column('kind', '属性', '约束性或预期性；出自正文者为空。', (row) => row.kind, optional),
    column('source', '出处', 'table 指标表，prose 正文。', (row) => row.source),
    column('certain', '可判定', '原文单元格粘连而无法判定时为 false。', (row) => row.certain, {
      datatype: 'boolean',
    }),
    column('note', '说明', '表注或解析说明。', (row) => row.note, optional),
    column('eId', '条目标识', '所在表行或条目的标识。', (row) => row.eId),
    urlColumn(),
  ],
  primaryKey: ['indicator', 'plan'],
  foreignKeys: [toPlan, toClause],
  rows,
});

/** The table of commitments. */
export const commitmentsTable = (rows: readonly Commitment[]): Table<Commitment> => ({
  name: 'commitments',
  title: '量化承诺',
  description: '一行是指标表之外的一个数：要达到的目标或已有的结果；区间分上下两行。',
  columns: [
    ...placeColumns<Commitment>(),
    column('quote', '原句', '所在的句子，一字不改。', (row) => row.quote),
    column('start', '起', '数量在条目正文中的起始位置（含）。', (row) => row.start, integer),
    column('end', '止', '数量在条目正文中的结束位置（不含）。', (row) => row.end, integer),
    column('text', '数量原文', '数量的原文，如“不低于5%”。', (row) => row.text),
    column('what', '所指', '该数所指，取自原文。', (row) => row.what, optional),
    column('value', '数值', '数值，单位见 unit。', (row) => row.value, { datatype: 'decimal' }),
    column('unit', '单位', '单位，如 %、万元、家、次/半年。', (row) => row.unit, optional),
    column(
      'comparator',
      '比较',
      '>、>=、<、<=，about 表示左右、约、近、余；为空表示只给数字。',
      (row) => row.comparator,
      optional,
    ),
    column('year', '年份', '句中所给的年份。', yearOf, { ...integer, ...optional }),
    column('kind', '性质', 'target 目标，result 结果。', (row) => row.kind),
    column('themes', '主题', '该处所属的主题。', (row) => row.themes, list),
    urlColumn(),
  ],
  primaryKey: ['plan', 'eId', 'start', 'value'],
  foreignKeys: [toPlan, toClause],
  rows,
});

/** The table of deadlines. */
export const deadlinesTable = (rows: readonly Deadline[]): Table<Deadline> => ({
  name: 'deadlines',
  title: '时限',
  description: '一行是一处时限；任务表各行的完成时限也在内。',
  columns: [
    ...placeColumns<Deadline>(),
    column('quote', '原句', '所在的句子；任务表中为任务分解或措施。', (row) => row.quote),
    column('when', '时限原文', '表示时限的原文，如“2022年底前”“持续推进”。', (row) => row.when),
    column('year', '年份', '时限的年份；持续推进者为空。', (row) => row.year, { ...integer, ...optional }),
    urlColumn(),
  ],
  primaryKey: ['plan', 'eId', 'when', 'quote'],
  foreignKeys: [toPlan, toClause],
  rows,
});

/** The table of tasks. */
export const tasksTable = (rows: readonly Task[]): Table<Task> => ({
  name: 'tasks',
  title: '任务',
  description: '一行是任务分工表的一行，合并的单元格已补全。',
  columns: [
    ...placeColumns<Task>(),
    column('no', '序号', '任务序号。', (row) => row.no, integer),
    column('task', '工作任务', '工作任务。', (row) => row.task),
    column('breakdown', '任务分解', '任务分解。', (row) => row.breakdown),
    column('measures', '工作措施', '工作措施，逐条。', (row) => row.measures, list),
    column('lead', '牵头单位', '牵头单位，名称照原文。', (row) => row.lead, list),
    column('support', '配合单位', '配合单位，名称照原文。', (row) => row.support, list),
    column('deadline', '完成时限', '完成时限原文。', (row) => row.deadline, optional),
    column('inherited', '承上的栏', '原表中因合并单元格而从上一行承接的栏。', (row) => row.inherited, list),
    column('repeated', '跨页重印', '序号和任务因换页而重印时为 true。', (row) => row.repeated, {
      datatype: 'boolean',
    }),
    column('line_first', '起始行', '在原文文件中的首行。', (row) => row.lines[0], integer),
    column('line_last', '末行', '在原文文件中的末行。', (row) => row.lines[1], integer),
    urlColumn(),
  ],
  primaryKey: ['plan', 'eId'],
  foreignKeys: [toPlan, toClause],
  rows,
});

/** The table of responsibilities. */
export const responsibilitiesTable = (rows: readonly Responsibility[]): Table<Responsibility> => ({
  name: 'responsibilities',
  title: '分工',
  description: '一行是一处分工：条目末尾括号所写，或任务表一行所列。',
  columns: [
    ...placeColumns<Responsibility>(),
    column('section', '所管章节', '该分工所指章节的标识。', (row) => row.section, optional),
    column('quote', '原文', '括号原文；任务表各行为空。', (row) => row.quote, optional),
    column('lead', '牵头单位', '牵头单位，名称照原文。', (row) => row.lead, list),
    column('support', '配合单位', '配合单位，名称照原文。', (row) => row.support, list),
    urlColumn(),
  ],
  primaryKey: ['plan', 'eId'],
  foreignKeys: [toPlan, toClause],
  rows,
});
