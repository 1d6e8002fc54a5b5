import type { Commitment, StatedValue } from '../model/index.ts';
import { type Column, column, type Value } from './table.ts';

/** A cell that may be empty. */
export const optional = { required: false } as const;
/** A whole number. */
export const integer = { datatype: 'integer' } as const;
/** A list of strings, perhaps empty. */
export const list = { list: true, required: false } as const;

interface Placed {
  readonly plan: string;
  readonly eId: string;
  readonly url: string;
}

/** The column that names the plan. */
export const planColumn = <Row extends { readonly plan: string }>(): Column<Row> =>
  column('plan', '城市', '文件的标识，即城市的拼音，见 plans 表。', (row) => row.plan);

/** The columns that say where in a plan a record stands. */
export const placeColumns = <Row extends Placed>(): Column<Row>[] => [
  planColumn<Row>(),
  column('eId', '条目标识', '条目在文件内的标识（Akoma Ntoso 命名），也是文件页上的锚点。', (row) => row.eId),
];

/** The column with the address of a record. */
export const urlColumn = <Row extends { readonly url: string }>(): Column<Row> =>
  column('url', '地址', '本站内的相对地址。', (row) => row.url);

/** The columns of a stated value: its year, words, number and comparator. */
export function statedColumns<Row>(
  prefix: string,
  title: string,
  value: (row: Row) => StatedValue,
): Column<Row>[] {
  return [
    column(`${prefix}_year`, `${title}年份`, '该值所指的年份。', (row) => value(row).year, {
      ...integer,
      ...optional,
    }),
    column(
      `${prefix}_text`,
      `${title}原文`,
      '单元格或句中的原文，一字不改。',
      (row) => value(row).text,
      optional,
    ),
    column(
      `${prefix}_value`,
      `${title}数值`,
      '数值，单位见 unit；原文没有数字或无法判定时为空。',
      (row) => value(row).value,
      {
        datatype: 'decimal',
        ...optional,
      },
    ),
    column(
      `${prefix}_comparator`,
      `${title}比较`,
      '原文数字的限定：>、>=、<、<=，about 表示左右、约、近、余；为空表示原文只给数字或没有数字。',
      (row) => value(row).comparator,
      optional,
    ),
  ];
}

/** A nested value as JSON in one cell. */
export const asJson = (value: unknown): Value => JSON.stringify(value);

/** A year or nothing. */
export const yearOf = (row: Pick<Commitment, 'year'>): Value => row.year;
