import type { z } from 'zod';
import { change } from './change.ts';
import { clause } from './clause.ts';
import { commitment } from './commitment.ts';
import { concept } from './concept.ts';
import { deadline } from './deadline.ts';
import { excerpt } from './excerpt.ts';
import { findings } from './finding.ts';
import { term } from './glossary.ts';
import { groupMention, targetGroup } from './group.ts';
import { indicator } from './indicator.ts';
import { plan, source } from './plan.ts';
import { processing } from './processing.ts';
import { responsibility } from './responsibility.ts';
import { section } from './section.ts';
import { task } from './task.ts';
import { publishedTheme, theme } from './theme.ts';
import { bodyEntry, indicatorEntry } from './vocabulary.ts';

/** A reference of a collection's fields to the key of another. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly refers: readonly string[];
}

/** How a collection is published: the table that `/data/` shows. */
export interface TableModel {
  /** Name in Chinese. */
  readonly title: string;
  /** What one row is, one Chinese sentence. */
  readonly row: string;
  /** Columns that tell a row from all others. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** What is published of a record; all of it unless said otherwise. */
  readonly schema?: z.ZodObject;
}

/**
 * How a collection lies in `content/`:
 * `city` one record a JSON file, `cities` a JSON file a city that lists its records under the collection's name,
 * both generated; `pages` and `lists` one record an .mdx or .yaml file, `list` one .yaml file of records, all by hand.
 */
export type Form = 'city' | 'cities' | 'pages' | 'lists' | 'list';

/** A collection: what its records are, where they lie, and how they are published. */
export interface Collection {
  readonly record: z.ZodObject;
  readonly form: Form;
  /** File or folder below `content/`; that of the collection's name unless said otherwise. */
  readonly path?: string;
  /** Absent where it is not published. */
  readonly table?: TableModel;
}

const toPlan: Reference = { columns: ['plan'], table: 'plans', refers: ['id'] };
const toClause: Reference = { columns: ['plan', 'eId'], table: 'clauses', refers: ['plan', 'eId'] };
const toSection: Reference = { columns: ['plan', 'section'], table: 'sections', refers: ['plan', 'eId'] };

/** Every collection of the site, published ones in the order of the data page. Whoever needs a list of them asks this one. */
export const collections = {
  plans: {
    record: plan,
    form: 'city',
    table: { title: '文件', row: '一份文件', key: ['id'], references: [] },
  },
  sources: { record: source, form: 'city' },
  sections: {
    record: section,
    form: 'cities',
    table: {
      title: '章节',
      row: '目录中的一级标题、一个专栏、一张表或一个附件',
      key: ['plan', 'eId'],
      references: [toPlan, { columns: ['plan', 'parent'], table: 'sections', refers: ['plan', 'eId'] }],
    },
  },
  clauses: {
    record: clause,
    form: 'cities',
    table: {
      title: '条目',
      row: '一个自然段、一个列项或表中的一行；一份文件的条目依次相接即其全文',
      key: ['plan', 'eId'],
      references: [toPlan, toSection],
    },
  },
  themes: {
    record: theme,
    form: 'pages',
    table: { title: '主题', row: '一个主题', key: ['id'], references: [], schema: publishedTheme },
  },
  excerpts: {
    record: excerpt,
    form: 'cities',
    table: {
      title: '摘录',
      row: '一个主题下的一句原文；同一句可属于几个主题',
      key: ['theme', 'plan', 'eId', 'start'],
      references: [toPlan, toClause, { columns: ['theme'], table: 'themes', refers: ['id'] }],
    },
  },
  groups: {
    record: groupMention,
    form: 'cities',
    table: {
      title: '人群',
      row: '一处提到某一人群的句子；同一句可提到几个人群',
      key: ['group', 'plan', 'eId', 'start'],
      references: [toPlan, toClause],
    },
  },
  indicators: {
    record: indicator,
    form: 'cities',
    table: {
      title: '指标',
      row: '一座城市的一项指标；名称不同而所指相同的指标共用一个标识',
      key: ['indicator', 'plan', 'eId'],
      references: [toPlan, toClause],
    },
  },
  commitments: {
    record: commitment,
    form: 'cities',
    table: {
      title: '量化承诺',
      row: '指标表之外的一个数：目标或规定、已有结果、变化、处罚、条件或国家要求；区间一行，重复者并为一行',
      key: ['plan', 'eId', 'start', 'value'],
      references: [toPlan, toClause],
    },
  },
  deadlines: {
    record: deadline,
    form: 'cities',
    table: {
      title: '时限',
      row: '一处时限；任务表各行的完成时限也在内',
      key: ['plan', 'eId', 'when', 'quote'],
      references: [toPlan, toClause],
    },
  },
  tasks: {
    record: task,
    form: 'cities',
    table: {
      title: '任务',
      row: '任务分工表的一行，合并的单元格已补全',
      key: ['plan', 'eId'],
      references: [toPlan, toClause],
    },
  },
  responsibilities: {
    record: responsibility,
    form: 'cities',
    table: {
      title: '分工',
      row: '一处分工：条目末尾括号或句中所写，或任务表一行所列；牵头者与只写负责者各一行',
      key: ['plan', 'eId', 'quote', 'role'],
      references: [toPlan, toClause, toSection],
    },
  },
  changes: {
    record: change,
    form: 'list',
    path: 'changes.json',
    table: {
      title: '变更',
      row: '自上一个标记的数据版本以来增加、删去或改动的一行；没有更早的版本时为空',
      key: ['id'],
      references: [],
    },
  },
  findings: { record: findings, form: 'lists' },
  glossary: { record: term, form: 'list', path: 'glossary/terms.yaml' },
  vocabulary: { record: indicatorEntry, form: 'list', path: 'vocabulary/indicators.yaml' },
  processing: { record: processing, form: 'list', path: 'processing.yaml' },
  concepts: { record: concept, form: 'list', path: 'vocabulary/concepts.yaml' },
  bodies: { record: bodyEntry, form: 'list', path: 'vocabulary/bodies.yaml' },
  people: { record: targetGroup, form: 'list', path: 'vocabulary/groups.yaml' },
} as const satisfies Record<string, Collection>;
