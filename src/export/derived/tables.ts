import type { TableModel } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { derivedNames } from '../../model/processing.ts';
import { relatives } from '../../model/relative.ts';
import { relativeRows } from '../../relatives/corpus.ts';
import { bodyRow, bodyRows, dutyRow, dutyRows } from './duties.ts';
import { issueRow, issueRows } from './issues.ts';

/** A table that is made of the records of collections: what it is, and how its rows are made. */
export interface Derived extends Required<TableModel> {
  readonly name: (typeof derivedNames)[number];
  readonly rows: (content: Content) => object[];
}

/** The tables that stand beside those of the collections, so that no list of another needs unpicking. */
export const derivedTables: readonly Derived[] = [
  {
    name: 'issues',
    title: '议题',
    row: '一个主题下的一个议题',
    key: ['theme', 'id'],
    references: [{ columns: ['theme'], table: 'themes', refers: ['id'] }],
    schema: issueRow,
    rows: ({ themes }) => issueRows(themes),
  },
  {
    name: 'bodies',
    title: '部门',
    row: '一个有牵头或配合职责的部门；各城市同一职能的名称并为一行',
    key: ['id'],
    references: [],
    schema: bodyRow,
    rows: ({ responsibilities, bodies }) => bodyRows(responsibilities, bodies),
  },
  {
    name: 'duties',
    title: '部门分工',
    row: '一处分工中的一个部门',
    key: ['plan', 'eId', 'quote', 'role', 'part', 'position'],
    references: [
      { columns: ['plan'], table: 'plans', refers: ['id'] },
      { columns: ['body'], table: 'bodies', refers: ['id'] },
      {
        columns: ['plan', 'eId', 'quote', 'role'],
        table: 'responsibilities',
        refers: ['plan', 'eId', 'quote', 'role'],
      },
    ],
    schema: dutyRow,
    rows: ({ responsibilities }) => dutyRows(responsibilities),
  },
  {
    name: 'relatives',
    title: '相似表述',
    row: '一句原文，附其他城市的同一规定或同一举措；没有相似表述的句子不列',
    key: ['plan', 'eId', 'start'],
    references: [
      { columns: ['plan'], table: 'plans', refers: ['id'] },
      { columns: ['plan', 'eId'], table: 'clauses', refers: ['plan', 'eId'] },
    ],
    schema: relatives,
    rows: relativeRows,
  },
];
