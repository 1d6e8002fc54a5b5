import type { DumbbellGroup } from '../../src/charts/dumbbell.ts';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import { type DutyRow, duties, dutyLegend } from '../../src/charts/duties.ts';
import { type HeatTable, heatmap, shadeKey } from '../../src/charts/heatmap.ts';
import type { Form } from '../../src/charts/layout.ts';
import { type Drawing, picture } from '../../src/charts/picture.ts';
import { type TimelineLane, timeline } from '../../src/charts/timeline.ts';
import { valueMark } from '../../src/charts/value-mark.ts';

const row = { href: '/plans/a/#row_1', yearless: false };

/** Indicators with every kind of value: number, bound, rough number, none, without a year. */
export const groups: DumbbellGroup[] = [
  {
    name: '住院费用跨省直接结算率',
    unit: '%',
    href: '/indicators/a/',
    national: 70,
    more: 3,
    rows: [
      {
        ...row,
        city: '安康',
        hue: 1,
        baseline: null,
        target: { value: 95, comparator: '>=' },
        yearless: true,
        words: '不低于 95%　〔正文、年份未写〕',
      },
      {
        ...row,
        city: '襄阳',
        hue: 0,
        baseline: { value: 50, comparator: '>' },
        target: { value: 70, comparator: '>' },
        words: '>50% → >70%　+20 个百分点（界限之差）',
      },
      {
        ...row,
        city: '长春',
        hue: 12,
        baseline: { value: 80.88, comparator: 'about' },
        target: null,
        words: '80.88% → 达到国家平均水平并在此后各年里一直保持稳定，逐步提高　无数值',
      },
    ],
  },
  {
    name: '医用耗材集中带量采购品种',
    unit: '类',
    href: '/indicators/b/',
    national: null,
    more: 0,
    rows: [{ ...row, city: '玉林', hue: 2, baseline: null, target: null, words: '原文作“110”' }],
  },
];

export const lanes: TimelineLane[] = [
  {
    city: '济源',
    hue: 3,
    items: [
      { href: '/timeline/#deadline-1', text: '济源，持续推进：<甲> & 乙', year: null, task: true },
      { href: '/timeline/#deadline-2', text: '济源，2022年：丙', year: 2022, task: true },
      { href: '/timeline/#deadline-3', text: '济源，2022年：丁', year: 2022, task: false },
      { href: '/timeline/#deadline-4', text: '济源，2030年：戊', year: 2030, task: false },
    ],
  },
  { city: '安康', hue: 1, items: [] },
];

/** A heat map of as many cities and subjects as asked for. */
export const heat = (cities: number, subjects = 3): HeatTable => ({
  columns: Array.from({ length: cities }, (_, at) => ({ name: `城市${at % 10}`, hue: at % 40 })),
  rows: Array.from({ length: subjects }, (_, at) => ({ name: `主题名称${at}` })),
  cells: Array.from({ length: subjects }, () =>
    Array.from({ length: cities }, (_, at) => ({ step: at % 7, text: '12.3%', href: '/themes/a/' })),
  ),
});

const count = (number: number) => ({ count: number, href: '/tasks/?city=a#table' });

export const bodies: DutyRow[] = ['医疗保障部门', '人力资源和社会保障部门'].map((name, at) => ({
  name,
  href: '/tasks/bodies/a/',
  cells: [
    { lead: count(12 * at), support: count(3) },
    { lead: count(1), support: count(0) },
  ],
}));

const words = (title: string) => ({
  title,
  subtitle: '两座城市，2020 年与 2025 年目标',
  notes: ['界限之差不是实际值之差。', '点一行看原文。'],
  source: '医保规划对照，数据版本 2026.11.1a2b3c4d',
  address: 'https://example.org/indicators/',
});

const sign = {
  width: 14,
  draw: (x: number, y: number) => valueMark({ comparator: null }, x + 7, y, 'target', 0),
  text: '目标',
};

const drawings: Readonly<Record<string, (form: Form) => Drawing>> = {
  dumbbell: (form) => dumbbell(groups, form),
  timeline: (form) => timeline(lanes, form),
  heatmap: (form) => heatmap(heat(5), form),
  'heatmap of many': (form) => heatmap(heat(60, 18), form),
  duties: (form) => duties(['支付方式', '生育'], bodies, form),
};

/** A whole picture of each kind, by its name. */
export const pictures = Object.entries(drawings).map(([name, draw]) => ({
  name,
  draw: (form: Form) =>
    picture({ id: 'p', form }, words(name), [sign, ...dutyLegend, ...shadeKey(['无', '至 1%'])], draw(form)),
}));
