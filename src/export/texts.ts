import type { Clause, Excerpt, Plan, Section, Theme } from '../model/index.ts';
import { asJson, integer, list, optional, placeColumns, urlColumn } from './columns.ts';
import { column, type Table } from './table.ts';

/** A theme as published: its id, name and rows. */
export interface PublishedTheme {
  readonly id: string;
  readonly title: string;
  readonly headline: boolean;
  readonly issues: readonly { readonly id: string; readonly title: string }[];
}

/** Takes what is published of a theme. */
export const publishTheme = ({ id, title, headline, issues }: Theme): PublishedTheme => ({
  id,
  title,
  headline,
  issues: issues.map((issue) => ({ id: issue.id, title: issue.title })),
});

/** Reference of a record to its plan. */
export const toPlan = { columns: ['plan'], table: 'plans', refers: ['id'] };
/** Reference of a record to its clause. */
export const toClause = { columns: ['plan', 'eId'], table: 'clauses', refers: ['plan', 'eId'] };

/** The table of plans. */
export const plansTable = (rows: readonly Plan[]): Table<Plan> => ({
  name: 'plans',
  title: '文件',
  description: '一行是一份文件。',
  columns: [
    column('id', '标识', '城市的拼音，各表以此相连。', (row) => row.id),
    column('city', '城市', '城市名，不带“市”。', (row) => row.city),
    column('province', '省份', '省级行政区全称。', (row) => row.province),
    column('code', '行政区划代码', '六位代码（GB/T 2260）。', (row) => row.code),
    column('order', '次序', '各页上的排列次序，从 0 起。', (row) => row.order, integer),
    column('title', '标题', '文件标题；编者所加者见 titleSupplied。', (row) => row.title),
    column(
      'titleSupplied',
      '标题为编者所加',
      '原文没有标题、由编者补上时为 true。',
      (row) => row.titleSupplied,
      { datatype: 'boolean' },
    ),
    column('docNumber', '文号', '发文字号。', (row) => row.docNumber, optional),
    column('issuer', '发文机关', '发文机关。', (row) => row.issuer, optional),
    column('date', '日期', '成文或印发日期。', (row) => row.date, { datatype: 'date', ...optional }),
    column('type', '文种', '规划、意见或实施意见。', (row) => row.type),
    column('seed_file', '原文文件', '本站所据文本的文件名。', (row) => row.seed.file),
    column('seed_sha256', '原文校验值', '该文件的 SHA-256。', (row) => row.seed.sha256),
    column('seed_lines', '原文行数', '该文件的行数。', (row) => row.seed.lines, integer),
    urlColumn(),
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rows,
});

/** The table of sections. */
export const sectionsTable = (rows: readonly Section[]): Table<Section> => ({
  name: 'sections',
  title: '章节',
  description: '一行是目录中的一级标题、一个专栏、一张表或一个附件。',
  columns: [
    ...placeColumns<Section>(),
    column('level', '层级', '一、为 1，（一）为 2，1. 和 —— 为 3，（1）为 4。', (row) => row.level, integer),
    column('label', '序号', '序号原文。', (row) => row.label, optional),
    column('title', '标题', '标题，不含序号和句号。', (row) => row.title, optional),
    column('kind', '类别', 'section 标题、box 专栏、table 表、annex 附件。', (row) => row.kind),
    column('line', '原文行', '在原文文件中的起始行，从 1 起。', (row) => row.line, integer),
    column('parent', '上级', '上一级的标识。', (row) => row.parent, optional),
    urlColumn(),
  ],
  primaryKey: ['plan', 'eId'],
  foreignKeys: [toPlan, { columns: ['plan', 'parent'], table: 'sections', refers: ['plan', 'eId'] }],
  rows,
});

/** The table of clauses. */
export const clausesTable = (rows: readonly Clause[]): Table<Clause> => ({
  name: 'clauses',
  title: '条目',
  description: '一行是一个自然段、一个列项或表中的一行；一份文件的条目依次相接即其全文。',
  columns: [
    ...placeColumns<Clause>(),
    column('section', '所在章节', '所在章节的标识；正文之前者为空。', (row) => row.section, optional),
    column(
      'kind',
      '类别',
      'heading 标题、paragraph 段落、item 列项、box-item 专栏项、row 表行、note 注、notice 通知、signature 落款、toc 目录。',
      (row) => row.kind,
    ),
    column('text', '正文', '原文；表行各格以制表符相隔，格内分条以换行相隔。', (row) => row.text),
    column('line_first', '起始行', '在原文文件中的首行。', (row) => row.lines[0], integer),
    column('line_last', '末行', '在原文文件中的末行。', (row) => row.lines[1], integer),
    column('joined', '曾拼接', '由跨页或断行的几行拼成时为 true。', (row) => row.joined, {
      datatype: 'boolean',
    }),
    column(
      'lead',
      '段首标题长度',
      '段首标题（序号、标题、句号）的字数；没有则为 0。',
      (row) => row.lead,
      integer,
    ),
    column('joins', '拼接处', '另一原文行开始的位置：[{offset, line}]。', (row) => asJson(row.joins), {
      datatype: 'json',
    }),
    column('issues', '解析说明', '解析时所作的处理：[{key, line, detail}]。', (row) => asJson(row.issues), {
      datatype: 'json',
    }),
    urlColumn(),
  ],
  primaryKey: ['plan', 'eId'],
  foreignKeys: [toPlan],
  rows,
});

/** The table of themes. */
export const themesTable = (rows: readonly PublishedTheme[]): Table<PublishedTheme> => ({
  name: 'themes',
  title: '主题',
  description: '一行是一个主题。',
  columns: [
    column('id', '标识', '主题的标识。', (row) => row.id),
    column('title', '名称', '主题名称。', (row) => row.title),
    column('headline', '首要主题', '是否为首页列出的三个主题之一。', (row) => row.headline, {
      datatype: 'boolean',
    }),
    column(
      'issue_ids',
      '议题标识',
      '各议题的标识，依页面次序。',
      (row) => row.issues.map((issue) => issue.id),
      list,
    ),
    column(
      'issue_titles',
      '议题名称',
      '各议题的名称，与 issue_ids 一一对应。',
      (row) => row.issues.map((issue) => issue.title),
      list,
    ),
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rows,
});

/** The table of excerpts. */
export const excerptsTable = (rows: readonly Excerpt[]): Table<Excerpt> => ({
  name: 'excerpts',
  title: '摘录',
  description: '一行是一个主题下的一句原文；同一句可属于几个主题。',
  columns: [
    column('theme', '主题', '主题的标识，见 themes 表。', (row) => row.theme),
    ...placeColumns<Excerpt>(),
    column('start', '起', '在条目正文中的起始位置（UTF-16 单位，含）。', (row) => row.start, integer),
    column('end', '止', '在条目正文中的结束位置（不含）。', (row) => row.end, integer),
    column('text', '原文', '该句原文。', (row) => row.text),
    column('issues', '议题', '该句所谈的议题。', (row) => row.issues, list),
    column('rule', '规则', '选出该句的第一条规则。', (row) => row.rule),
    column('rules', '全部规则', '选出该句的全部规则。', (row) => row.rules, list),
    urlColumn(),
  ],
  primaryKey: ['theme', 'plan', 'eId', 'start'],
  foreignKeys: [toPlan, toClause, { columns: ['theme'], table: 'themes', refers: ['id'] }],
  rows,
});
