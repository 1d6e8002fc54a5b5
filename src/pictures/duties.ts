import { type DutyRow, duties, dutyLegend } from '../charts/duties.ts';
import type { Form } from '../charts/layout.ts';
import type { Drawing } from '../charts/picture.ts';
import type { Responsibility, Theme } from '../model/index.ts';
import { content } from '../read/content.ts';
import { groupBy } from '../read/group.ts';
import { once } from '../read/once.ts';
import { urls } from '../urls.ts';
import { allBodies } from '../views/bodies.ts';
import type { Body } from '../views/duties.ts';
import { leftOut, mostColumns } from './limits.ts';
import type { Picture, PictureRows } from './picture.ts';

/** What a column counts: its name, the statements that belong to it, and the filters of the table that show them. */
interface Column {
  readonly name: string;
  readonly holds: (statement: Responsibility) => boolean;
  readonly filters: Readonly<Record<string, string>>;
}

/** A body over the columns, each count linked to the rows of the table that it counts. */
function rowOf(body: Body, columns: readonly Column[]): DutyRow {
  const side = (
    statements: readonly Responsibility[],
    key: 'lead' | 'support',
    { holds, filters }: Column,
  ) => ({
    count: statements.filter(holds).length,
    href: urls.tasksNarrowed({ ...filters, [key]: body.id }),
  });
  return {
    name: body.name,
    href: urls.body(body.id),
    cells: columns.map((column) => ({
      lead: side(body.leads, 'lead', column),
      support: side(body.supports, 'support', column),
    })),
  };
}

/** The rows that count anything, those that count most first. */
function rowsOf(bodies: readonly Body[], columns: readonly Column[]): DutyRow[] {
  const sum = ({ cells }: DutyRow, part: 'lead' | 'support') =>
    cells.reduce((total, cell) => total + cell[part].count, 0);
  return bodies
    .map((body) => rowOf(body, columns))
    .filter((row) => sum(row, 'lead') + sum(row, 'support') > 0)
    .sort((a, b) => sum(b, 'lead') - sum(a, 'lead') || sum(b, 'support') - sum(a, 'support'));
}

const tableOf = (rows: readonly DutyRow[], columns: readonly Column[], head: string): PictureRows => [
  ['部门', head, '牵头', '配合', '地址'],
  ...rows.flatMap(({ name, href, cells }) =>
    cells.flatMap(({ lead, support }, at) =>
      lead.count + support.count === 0
        ? []
        : [[name, columns[at]?.name ?? '', String(lead.count), String(support.count), href]],
    ),
  ),
];

const notes = [
  '部门按职能归并，不是同一个机构。处数与文件的体例有关：有任务分工表的城市逐行写明，处数自然多。',
];

const opens = '点一个数看所数的各处。';

type Words = Pick<Picture, 'name' | 'page' | 'title' | 'subtitle'>;

/** What a picture counts: bodies over columns, of which the first `most` are drawn. */
interface Table {
  readonly head: string;
  readonly columns: readonly Column[];
  readonly bodies: readonly Body[];
  readonly most?: number;
}

/** Draws the first columns, and the bodies that count anything in them. */
function drawFirst(most: number, columns: readonly Column[], rows: readonly DutyRow[], form: Form): Drawing {
  const names = columns.slice(0, most).map(({ name }) => name);
  const cut = rows.map((row) => ({ ...row, cells: row.cells.slice(0, most) }));
  const counting = cut.filter(({ cells }) =>
    cells.some(({ lead, support }) => lead.count + support.count > 0),
  );
  return duties(names, counting, form);
}

/** A picture of the columns, the first `most` of them drawn. */
function pictureOf(words: Words, { head, columns, bodies, most = columns.length }: Table): Picture {
  const rows = rowsOf(bodies, columns);
  return {
    ...words,
    notes: [...leftOut(Math.min(most, columns.length), columns.length), ...notes],
    opens,
    legend: dutyLegend,
    cities: [],
    draw: (form) => drawFirst(most, columns, rows, form),
    rows: () => tableOf(rows, columns, head),
  };
}

/** What is counted of a city: its statements, theme by theme. */
function themeColumns(plan: string, themes: readonly Theme[]): Column[] {
  return themes.map((theme) => ({
    name: theme.short,
    holds: (each) => each.plan === plan && each.themes.includes(theme.id),
    filters: { city: plan, theme: theme.id },
  }));
}

/** The picture of all cities, and one of each city that says who answers for what. */
export const dutyPictures = once(async (): Promise<Picture[]> => {
  const { plans, responsibilities, themes } = await content();
  const bodies = await allBodies();
  const stated = groupBy(responsibilities, ({ plan }) => plan);
  const speaking = plans.filter(({ id }) => stated.has(id));
  const whole = {
    name: 'duties',
    page: urls.tasks(),
    title: '各城市由哪些部门牵头和配合',
    subtitle: `${speaking.length} 座城市写明分工，共 ${responsibilities.length} 处`,
  };
  const cities = speaking.map(({ id, city }) => ({
    name: city,
    holds: ({ plan }: Responsibility) => plan === id,
    filters: { city: id },
  }));
  const single = speaking.map(({ id, city }) => {
    const words = {
      name: `duties-${id}`,
      page: urls.tasksOf(id),
      title: `${city}：各部门在各主题下的牵头与配合`,
      subtitle: `共 ${stated.get(id)?.length ?? 0} 处；一处可以属于几个主题`,
    };
    return pictureOf(words, { head: '主题', columns: themeColumns(id, themes), bodies });
  });
  return [pictureOf(whole, { head: '城市', columns: cities, bodies, most: mostColumns }), ...single];
});
