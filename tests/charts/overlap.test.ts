import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type DumbbellGroup, dumbbell } from '../../src/charts/dumbbell.ts';
import { duties } from '../../src/charts/duties.ts';
import { heatmap } from '../../src/charts/heatmap.ts';
import { forms } from '../../src/charts/layout.ts';
import { timeline } from '../../src/charts/timeline.ts';
import { widthOf } from '../../src/charts/words.ts';
import { published } from '../export/records.ts';

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
  const walk = (nodes: Raw[]): void => {
    for (const node of nodes) {
      const attributes = (node[':@'] ?? {}) as Record<string, string>;
      if ('text' in node) {
        const words = String((node.text as Raw[])[0]?.['#text'] ?? '');
        const size = Number(attributes['font-size']);
        const width = widthOf(words) * size;
        const x = Number(attributes.x);
        const left = attributes['text-anchor'] === 'middle' ? x - width / 2 : x;
        const y = Number(attributes.y);
        const middle = attributes['dominant-baseline'] === 'central' ? y : y - size * 0.35;
        boxes.push({
          words,
          left,
          right: left + width,
          top: middle - size * 0.45,
          bottom: middle + size * 0.45,
        });
      } else for (const value of Object.values(node)) if (Array.isArray(value)) walk(value as Raw[]);
    }
  };
  walk(parser.parse(svg) as Raw[]);
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

const hue = 'hue-0';
const city = new Map(published.plans.map((plan) => [plan.id, plan.city]));
const groups: DumbbellGroup[] = [...Map.groupBy(published.indicators, (row) => row.indicator).values()].map(
  (rows) => ({
    name: rows[0]!.name,
    unit: rows[0]!.unit,
    rows: rows.map((row) => ({
      city: city.get(row.plan)!,
      hue,
      href: '#',
      baseline: row.baseline.value,
      target: row.target.value,
      words: `${row.baseline.text} → ${row.target.text}`,
    })),
  }),
);
const lanes = published.plans.map((plan) => ({
  city: plan.city,
  hue,
  items: published.deadlines
    .filter((d) => d.plan === plan.id)
    .map((d) => ({ href: '#', text: d.quote, year: d.year })),
}));
const columns = published.plans.map((plan) => ({ city: plan.city, hue }));
const heat = published.themes.map((theme) => ({
  name: theme.short,
  cells: published.plans.map(() => ({ share: 0.1234, text: '12.3%', href: '#' })),
}));
const bodies = ['医疗保障部门', '人力资源和社会保障部门', '银行保险监督管理机构'].map((name) => ({
  name,
  href: '#',
  cells: published.themes.map(() => ({ lead: 5, support: 60 })),
}));
const called = { baseline: ' 2020 年', target: ' 2025 年目标' };
const short = published.themes.map((theme) => theme.short);

describe.each([...forms])('with the real data, in the form %s', (form) => {
  test.each([
    ['dumbbell', () => dumbbell('d', groups, called, form)],
    ['timeline', () => timeline('t', lanes, form)],
    ['heatmap', () => heatmap('h', columns, heat, form)],
    ['duties', () => duties('b', short, bodies, form)],
  ])('no labels of the %s overlap', (_, svg) => expect(overlaps(svg())).toEqual([]));
});
