import { type DumbbellGroup, type DumbbellRow, dumbbell } from '../charts/dumbbell.ts';
import type { LegendEntry } from '../charts/legend.ts';
import { hueClassOf } from '../charts/palette.ts';
import { el } from '../charts/svg.ts';
import { nationalLine, type Side, type Stated, valueMark } from '../charts/value-mark.ts';
import { huesOf } from '../model/hue.ts';
import type { Indicator, Plan, StatedValue } from '../model/index.ts';
import { content } from '../read/content.ts';
import { once } from '../read/once.ts';
import { type IndicatorYears, indicatorYears, yearsInWords } from '../text/years.ts';
import { urls } from '../urls.ts';
import { marksOf, shownIn, yearless } from '../views/indicator-cell.ts';
import { changeOf } from '../views/indicator-change.ts';
import { type IndicatorRow, indicatorRows } from '../views/indicators.ts';
import { indicatorTable } from './indicator-table.ts';
import type { Picture } from './picture.ts';

/** How many rows of an indicator stand in the picture of all of them; its own picture has them all. */
const most = 12;

interface Shown {
  readonly plans: readonly Plan[];
  readonly hues: readonly number[];
  readonly years: IndicatorYears;
}

const statedOf = ({ value, comparator }: StatedValue): Stated | null =>
  value === null ? null : { value, comparator };

/** A statement in words: as printed, how far it goes, what must be known of it. */
function wordsOf(cell: Indicator, row: IndicatorRow, years: IndicatorYears): string {
  const change = cell.source === 'table' && cell.certain ? changeOf(cell).words : '';
  const from = cell.source === 'prose' ? ['正文'] : [];
  const marks = [...from, ...marksOf(cell, row.national)].join('、');
  return [shownIn(cell, row.unit, years), change, marks && `〔${marks}〕`]
    .filter((part) => part !== '')
    .join('　');
}

/** The statements of an indicator, those that aim highest first, those without a number last. */
function rowsOf(row: IndicatorRow, { plans, hues, years }: Shown): DumbbellRow[] {
  const rows = row.cells.flatMap((cells, at) =>
    cells.map((cell) => ({
      city: plans[at]?.city ?? '',
      hue: hues[at] ?? 0,
      href: urls.plan(cell.plan, cell.eId),
      baseline: cell.certain ? statedOf(cell.baseline) : null,
      target: cell.certain ? statedOf(cell.target) : null,
      yearless: yearless(cell),
      words: wordsOf(cell, row, years),
    })),
  );
  const rank = ({ target, baseline }: DumbbellRow) =>
    target?.value ?? (baseline ? -1e6 + baseline.value : -1e9);
  return rows.sort((a, b) => rank(b) - rank(a));
}

function groupOf(row: IndicatorRow, shown: Shown, limit: number): DumbbellGroup {
  const rows = rowsOf(row, shown);
  const { name, unit, national } = row;
  return {
    name,
    unit,
    href: urls.indicator(row.id),
    rows: rows.slice(0, limit),
    national: national?.value ?? null,
    more: Math.max(0, rows.length - limit),
  };
}

/** Look of the marks of the legend: the darkest of the city colours. */
const sample = 5;
const sign = (comparator: string | null, side: Side, text: string, width = 14): LegendEntry => ({
  width,
  draw: (x, y) => [el('g', { class: hueClassOf(sample) }, valueMark({ comparator }, x + 7, y, side, sample))],
  text,
});

const legend = (years: IndicatorYears): LegendEntry[] => {
  const { baseline, target } = yearsInWords(years);
  return [
    sign(null, 'baseline', baseline.trim()),
    sign(null, 'target', target.trim()),
    sign(null, 'yearless', '目标，年份未写'),
    sign('>', 'target', '界限：大于或不低于', 30),
    sign('about', 'target', '左右、约', 20),
    { width: 8, draw: (x, y) => [nationalLine(x + 4, y - 8, y + 8)], text: '国家要求（某市表注所写）' },
  ];
};

const notes = [
  '各项指标的尺度不同，请看刻度；百分数的差以百分点计。界限之差不是实际值之差。',
  '口径不同：印出的名称所指的数量与这一行不完全相同，见指标说明。没有数字的目标只列原文。',
];

/** The picture of all indicators, and one of each. */
export const indicatorPictures = once(async (): Promise<Picture[]> => {
  const { plans, indicators, vocabulary, commitments } = await content();
  const years = indicatorYears(indicators);
  const stating = plans.filter(({ id }) => indicators.some(({ plan }) => plan === id));
  const shown = { plans: stating, hues: huesOf(stating), years };
  const rows = indicatorRows(stating, indicators, vocabulary, commitments);
  const called = yearsInWords(years);
  const cities = stating.map(({ city }, at) => ({ city, hue: shown.hues[at] ?? 0 }));
  const common = { notes, opens: '点一行看原文。', legend: legend(years), cities };
  const subtitle = (count: number) =>
    `${count} 座城市，${called.baseline.trim()}与${called.target}；由高到低`;
  const whole: Picture = {
    ...common,
    name: 'indicators',
    page: urls.indicators(),
    title: '各城市医保规划的指标',
    subtitle: subtitle(stating.length),
    draw: (form) =>
      dumbbell(
        rows.map((row) => groupOf(row, shown, most)),
        form,
      ),
    rows: () => indicatorTable(rows, stating),
  };
  const single = rows.map((row): Picture => {
    const own = cities.filter((_, at) => row.cells[at]?.length);
    return {
      ...common,
      name: `indicator-${row.id}`,
      page: urls.indicator(row.id),
      title: row.name,
      subtitle: subtitle(own.length),
      cities: own,
      draw: (form) => dumbbell([groupOf(row, shown, Number.POSITIVE_INFINITY)], form),
      rows: () => indicatorTable([row], stating),
    };
  });
  return [whole, ...single];
});
