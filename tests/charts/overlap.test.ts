import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import { duties } from '../../src/charts/duties.ts';
import { heatmap } from '../../src/charts/heatmap.ts';
import { type Form, forms, widths } from '../../src/charts/layout.ts';
import { type Drawing, picture } from '../../src/charts/picture.ts';
import { timeline } from '../../src/charts/timeline.ts';
import { widthOf } from '../../src/charts/words.ts';
import { published } from '../export/records.ts';
import { heat, pictures } from './examples.ts';

interface Box {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Raw = Record<string, unknown>;

/** The boxes that the labels of a chart fill, estimated from their size and anchor. */
function labels(svg: string): Box[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const boxes: Box[] = [];
  const walk = (nodes: Raw[], down: number): void => {
    for (const node of nodes) {
      const attributes = (node[':@'] ?? {}) as Record<string, string>;
      if ('text' in node) {
        const words = String((node.text as Raw[])[0]?.['#text'] ?? '');
        const size = Number(attributes['font-size']);
        const width = widthOf(words) * size;
        const x = Number(attributes.x);
        const left = attributes['text-anchor'] === 'middle' ? x - width / 2 : x;
        const y = Number(attributes.y) + down;
        const middle = attributes['dominant-baseline'] === 'central' ? y : y - size * 0.35;
        boxes.push({
          words,
          left,
          right: left + width,
          top: middle - size * 0.45,
          bottom: middle + size * 0.45,
        });
      } else {
        const moved = Number(/translate\(0 ([\d.]+)\)/u.exec(attributes.transform ?? '')?.[1] ?? 0);
        for (const value of Object.values(node)) if (Array.isArray(value)) walk(value as Raw[], down + moved);
      }
    }
  };
  walk(parser.parse(svg) as Raw[], 0);
  return boxes;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

function overlaps(svg: string): string[] {
  const boxes = labels(svg);
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.words} / ${b.words}`),
  );
}

const hue = 0;
const city = new Map(published.plans.map((plan) => [plan.id, plan.city]));
const groups = [...Map.groupBy(published.indicators, (row) => row.indicator).values()].map((rows) => ({
  name: rows[0]!.name,
  unit: rows[0]!.unit,
  href: '#',
  national: 60,
  more: 2,
  rows: rows.map(({ plan, baseline, target }) => ({
    city: city.get(plan)!,
    hue,
    href: '#',
    yearless: target.year === null,
    baseline: baseline.value === null ? null : { ...baseline, value: baseline.value },
    target: target.value === null ? null : { ...target, value: target.value },
    words: `${baseline.text} → ${target.text}　+20 个百分点（界限之差）　〔年份未写、口径不同〕`,
  })),
}));
const lanes = published.plans.map((plan) => ({
  city: plan.city,
  hue,
  items: published.deadlines
    .filter((deadline) => deadline.plan === plan.id)
    .map(({ quote, year }, at) => ({ href: '#', text: quote, year, task: at % 2 === 0 })),
}));
const many = { count: 60, href: '#' };
const bodies = ['医疗保障部门', '人力资源和社会保障部门', '银行保险监督管理机构'].map((name) => ({
  name,
  href: '#',
  cells: published.themes.map(() => ({ lead: many, support: many })),
}));
const short = published.themes.map((theme) => theme.short);
const drawings: readonly [string, (form: Form) => Drawing][] = [
  ['indicators', (form) => dumbbell(groups, form)],
  ['timeline', (form) => timeline(lanes, form)],
  [
    'timeline of long names',
    (form) =>
      timeline(
        [...lanes, ...lanes].map((lane) => ({ ...lane, city: '黔西南布依族苗族自治州' })),
        form,
      ),
  ],
  ['shares of a few cities', (form) => heatmap(heat(5, 18), form)],
  ['shares of many cities', (form) => heatmap(heat(100, 18), form)],
  ['duties', (form) => duties(short, bodies, form)],
];
const words = { title: '图', subtitle: '', notes: [], source: '甲', address: '/' };
const wholes = [
  ...drawings.map(
    ([name, draw]) => [name, (form: Form) => picture({ id: 'p', form }, words, [], draw(form))] as const,
  ),
  ...pictures.map(({ name, draw }) => [`example of ${name}`, draw] as const),
];

describe.each([...forms])('in the form %s', (form) => {
  test.each(wholes)('no labels of %s overlap, and none leaves the picture', (_, draw) => {
    expect(overlaps(draw(form))).toEqual([]);
    const astray = labels(draw(form)).filter(({ left, right }) => left < -0.5 || right > widths[form] + 0.5);
    expect(astray.map((box) => box.words)).toEqual([]);
  });
});
