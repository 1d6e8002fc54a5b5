import { type HeatTable, heatmap, shadeKey } from '../charts/heatmap.ts';
import { huesOf } from '../model/hue.ts';
import { type Corpus, corpus } from '../read/corpus.ts';
import { once } from '../read/once.ts';
import { urls } from '../urls.ts';
import { type Binding, bindingInWords, type ForceRow, forceMatrix } from '../views/binding.ts';
import { countedIn, type ForceView, forceViews } from '../views/force-views.ts';
import { leftOut, mostLanes } from './limits.ts';
import type { Picture, PictureRows } from './picture.ts';

/** Steps of shading: none, and six sixths of all promises. */
const steps = 6;
const ranges = ['无', '至 17%', '至 33%', '至 50%', '至 67%', '至 83%', '多于 83%'];

const shareIn = (view: ForceView, cell: Binding): number =>
  cell.promises === 0 ? 0 : countedIn(view, cell) / cell.promises;

/** What a cell says: its share with the promises it is of, or why there is none. */
function wordsOf(view: ForceView, cell: Binding): string {
  if (!cell.parsed) return '未解析';
  if (cell.promises === 0) return cell.others > 0 ? '无承诺' : '未提及';
  return `${Math.round(shareIn(view, cell) * 100)}%/${cell.promises}`;
}

/** Address of the sentences that a cell counts; of the duties, where the lead counts. */
function addressOf({ grades }: ForceView, theme: string, cell: Binding, counted: number): string {
  if (counted === 0) return urls.themeChoice(theme, cell.plan.id);
  return grades === null
    ? urls.tasksNarrowed({ city: cell.plan.id, theme })
    : urls.themeNarrowed(theme, cell.plan.id, { force: grades });
}

function tableOf(rows: readonly ForceRow[], view: ForceView, short: boolean): HeatTable {
  const drawn = rows.map(({ theme, cells }) => ({ theme, cells: cells.slice(0, mostLanes) }));
  const plans = drawn[0]?.cells.map(({ plan }) => plan) ?? [];
  const hues = huesOf(plans);
  return {
    columns: plans.map(({ city }, at) => ({ name: city, hue: hues[at] ?? 0 })),
    rows: drawn.map(({ theme }) => ({ name: short ? theme.short : theme.title })),
    cells: drawn.map(({ theme, cells }) =>
      cells.map((cell) => ({
        step: Math.ceil(shareIn(view, cell) * steps),
        text: wordsOf(view, cell),
        href: addressOf(view, theme.id, cell, countedIn(view, cell)),
      })),
    ),
  };
}

const rowsOf = (rows: readonly ForceRow[], view: ForceView): PictureRows => [
  ['主题', '城市', `${view.said}的句数`, '承诺的句数', '占承诺的比例', '各级力度', '地址'],
  ...rows.flatMap(({ theme, cells }) =>
    cells.map((cell) => {
      const counted = countedIn(view, cell);
      return [
        ...[theme.title, cell.plan.city, String(counted), String(cell.promises)],
        cell.promises === 0 ? '' : shareIn(view, cell).toFixed(4),
        bindingInWords(cell),
        addressOf(view, theme.id, cell, counted),
      ];
    }),
  ),
];

const notes = [
  '现状和原则不算承诺。由程序按句法判定，会有出入；比例说明写法，不说明做得好坏，句数少时尤其不宜比较。',
];

function pictureOf(data: Corpus, rows: readonly ForceRow[], view: ForceView): Picture {
  const opened = view.grades === null ? '点一格看该市在这个主题下的分工。' : '点一格看所数的句子。';
  return {
    name: ['force', view.id].filter(Boolean).join('-'),
    page: urls.force(view.id),
    title: `各主题的力度：${view.name}的句子占承诺的比例`,
    subtitle: `${data.plans.length} 座城市；比例之后是承诺的句数`,
    notes: [...leftOut(Math.min(mostLanes, data.plans.length), data.plans.length), ...notes],
    opens: opened,
    legend: shadeKey(ranges),
    draw: (form) => heatmap(tableOf(rows, view, form !== 'wide'), form),
    rows: () => rowsOf(rows, view),
    cities: [],
  };
}

/** One picture for each way to look at how hard the plans bind themselves. */
export const forcePictures = once(async (): Promise<Picture[]> => {
  const data = await corpus();
  const rows = forceMatrix(data);
  return forceViews.map((view) => pictureOf(data, rows, view));
});
