import { type HeatTable, heatmap, shadeKey } from '../charts/heatmap.ts';
import { huesOf } from '../model/hue.ts';
import type { Theme } from '../model/index.ts';
import { type Corpus, corpus } from '../read/corpus.ts';
import { once } from '../read/once.ts';
import { countRanges, countShade } from '../text/counts.ts';
import { percent, shade, shadeRanges } from '../text/percent.ts';
import { urls } from '../urls.ts';
import type { Coverage } from '../views/coverage.ts';
import { type CoverageView, coverageViews, nameOf, piecesOf } from '../views/coverage-views.ts';
import { issueMatrix, themeMatrix } from '../views/matrix.ts';
import { leftOut, mostLanes } from './limits.ts';
import type { Picture, PictureRows } from './picture.ts';

/** A theme or an issue of one, over all cities. */
interface Line {
  /** Title, and a short one for narrow pictures. */
  readonly title: string;
  readonly short: string;
  readonly cells: readonly Coverage[];
  /** Address of what a city says of it. */
  readonly href: (plan: string) => string;
}

/** The lines of a scope: all themes, or the issues of one. */
const linesOf = (data: Corpus, theme: Theme | null): Line[] =>
  theme === null
    ? themeMatrix(data).map(({ theme: each, cells }) => ({
        title: each.title,
        short: each.short,
        cells,
        href: (plan) => urls.themeChoice(each.id, plan),
      }))
    : issueMatrix(data, theme).map(({ issue, cells }) => ({
        title: issue.title,
        short: issue.title,
        cells,
        href: (plan) => urls.themeChoice(theme.id, plan, issue.id),
      }));

const measures = {
  share: {
    said: '谈到它的文字占该市全文的比例',
    of: ({ share }: Coverage) => share,
    words: ({ share }: Coverage) => percent(share),
    step: ({ share }: Coverage) => shade(share),
    ranges: shadeRanges,
  },
  sentences: {
    said: '谈到它的句数',
    of: ({ sentences }: Coverage) => sentences,
    words: ({ sentences }: Coverage) => String(sentences),
    step: ({ sentences }: Coverage) => countShade(sentences),
    ranges: countRanges,
  },
} as const;

/** The lines in the order that the view asks for: as given, or those most is said of first. */
function ordered(lines: readonly Line[], { measure, order }: CoverageView): readonly Line[] {
  if (order === 'given') return lines;
  const weight = ({ cells }: Line) => cells.reduce((sum, cell) => sum + measures[measure].of(cell), 0);
  return [...lines].sort((a, b) => weight(b) - weight(a));
}

function tableOf(
  lines: readonly Line[],
  { measure }: CoverageView,
  hues: readonly number[],
  short: boolean,
): HeatTable {
  const { words, step } = measures[measure];
  const drawn = lines.map(({ cells }) => cells.slice(0, mostLanes));
  const columns = drawn[0]?.map(({ plan }, at) => ({ name: plan.city, hue: hues[at] ?? 0 })) ?? [];
  const cells = lines.map((line, row) =>
    (drawn[row] ?? []).map((cell) => ({
      step: cell.parsed ? step(cell) : 0,
      text: !cell.parsed ? '未解析' : cell.sentences === 0 ? '—' : words(cell),
      href: line.href(cell.plan.id),
    })),
  );
  return { columns, rows: lines.map((line) => ({ name: short ? line.short : line.title })), cells };
}

const rowsOf = (lines: readonly Line[], head: string): PictureRows => [
  [head, '城市', '占全文的比例', '句数', '地址'],
  ...lines.flatMap(({ title, cells, href }) =>
    cells.map(({ plan, parsed, share, sentences }) => [
      ...[title, plan.city, parsed ? share.toFixed(4) : '', String(sentences)],
      href(plan.id),
    ]),
  ),
];

const notes = [
  '“—”是未提及。篇幅说明写了多少，不说明做得好坏；一句可以属于几个主题、几个议题，合计会超过全文。',
];

/** One picture for each view of how much the texts say. */
export const coveragePictures = once(async (): Promise<Picture[]> => {
  const data = await corpus();
  const hues = huesOf(data.plans.slice(0, mostLanes));
  const scopes = new Map([null, ...data.themes].map((theme) => [theme?.id ?? '', linesOf(data, theme)]));
  return coverageViews(data.themes).map((view) => {
    const { theme, measure } = view;
    const lines = ordered(scopes.get(theme?.id ?? '') ?? [], view);
    const what = theme === null ? '各主题' : `${theme.title}：各议题`;
    return {
      name: nameOf(view),
      page: urls.coverage(...piecesOf(view)),
      title: `${what}${measure === 'share' ? '所占篇幅' : '的句数'}`,
      subtitle: `${data.plans.length} 座城市；数字是${measures[measure].said}${view.order === 'most' ? '，由多到少' : ''}`,
      notes: [...leftOut(Math.min(mostLanes, data.plans.length), data.plans.length), ...notes],
      opens: '点一格看所数的句子。',
      legend: shadeKey(measures[measure].ranges),
      draw: (form) => heatmap(tableOf(lines, view, hues, form !== 'wide'), form),
      rows: () => rowsOf(lines, theme === null ? '主题' : '议题'),
      cities: [],
    };
  });
});
