import { XMLValidator } from 'fast-xml-parser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import { duties } from '../../src/charts/duties.ts';
import { heatmap } from '../../src/charts/heatmap.ts';
import { forms, widths } from '../../src/charts/layout.ts';
import { picture } from '../../src/charts/picture.ts';
import { timeline } from '../../src/charts/timeline.ts';
import { bodies, groups, heat, lanes, pictures } from './examples.ts';

const charts = forms.flatMap((form) =>
  pictures.map(({ name, draw }) => ({ name: `${name} ${form}`, form, svg: () => draw(form) })),
);

describe.each(charts)('$name', ({ svg, form }) => {
  const warnings = vi.fn();

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(warnings);
    vi.spyOn(console, 'error').mockImplementation(warnings);
  });

  afterEach(() => {
    expect(warnings).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('is well-formed XML that names and describes itself', () => {
    expect(XMLValidator.validate(svg())).toBe(true);
    expect(svg()).toMatch(/<title id="[\w-]+-title">[^<]+<\/title><desc id="[\w-]+-desc">[^<]+<\/desc>/u);
  });

  test('has its colours in itself, no style attribute, no unrounded number and nothing undefined', () => {
    expect(svg()).not.toMatch(/\sstyle=|var\(|currentColor|NaN|undefined|null|="-?\d+\.\d{3,}"/u);
    for (const [element] of svg().matchAll(/<(?:rect|circle|path|line)\b[^>]*>/gu))
      expect(element).toMatch(/\s(?:fill|stroke)="#[0-9a-f]{6}"/u);
  });

  test('stands within its width', () => {
    const xs = [...svg().matchAll(/\s(?:x|cx|x1|x2)="([\d.]+)"/gu)].map((hit) => Number(hit[1]));
    expect(Math.max(...xs)).toBeLessThanOrEqual(widths[form]);
    expect(svg()).toContain(`width="${widths[form]}"`);
  });

  test('says in the picture what it is, how to read it and where it comes from, the legend before the marks', () => {
    const at = [
      'picture-title',
      '2025 年目标',
      '牵头处数',
      'class="drawing"',
      '点一行看原文。',
      '来源：',
      'data-address',
    ].map((words) => svg().indexOf(`${words}`, svg().indexOf('</desc>')));
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});

test('pictures of nothing are drawn without a fault', () => {
  for (const form of forms) {
    const drawings = [
      dumbbell([], form),
      timeline([], form),
      heatmap({ rows: [], columns: [], cells: [] }, form),
      duties([], [], form),
    ];
    for (const drawing of drawings) {
      const words = { title: '无', subtitle: '', notes: [], source: '甲', address: '/' };
      const svg = picture({ id: 'p', form, margin: 16 }, words, [], drawing);
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).not.toMatch(/NaN|Infinity/u);
    }
  }
});

const drawn = (markup: readonly string[]): string => markup.join('');
const times = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

test('an address that is not whole is not printed, but kept for whoever saves the picture', () => {
  const words = { title: '题', subtitle: '', notes: [], source: '甲' };
  const printed = (address: string) =>
    String(picture({ id: 'p', form: 'wide' }, { ...words, address }, [], { markup: [], height: 0 }));
  expect(printed('/timeline/')).toMatch(/data-address="\/timeline\/"[^>]*> </u);
  expect(printed('https://example.org/timeline/')).toContain('>https://example.org/timeline/<');
});

describe('indicators', () => {
  const svg = drawn(dumbbell(groups, 'wide').markup);
  const rowOf = (city: string) => svg.split('<a ').find((part) => part.includes(`data-city="${city}"`)) ?? '';

  test('a bound has an arrow to its open side, a rough value a dashed stroke, a number neither', () => {
    expect(times(rowOf('襄阳'), /class="bound/gu)).toBe(2);
    expect(times(rowOf('长春'), /class="about/gu)).toBe(1);
    expect(rowOf('玉林')).not.toMatch(/class="(?:bound|about)/u);
  });

  test('an upper bound points the other way', () => {
    const [group] = groups;
    const below = { ...group!.rows[1]!, baseline: null, target: { value: 50, comparator: '<=' } };
    const path = /d="M([\d.]+) [\d.]+H([\d.]+)/u.exec(
      drawn(dumbbell([{ ...group!, rows: [below] }], 'wide').markup),
    );
    expect(Number(path?.[2])).toBeLessThan(Number(path?.[1]));
  });

  test('no arrow leaves the plot', () => {
    const ends = [...svg.matchAll(/d="M[\d.]+ [\d.]+H([\d.]+)/gu)].map(([, end]) => Number(end));
    expect(Math.max(...ends)).toBeLessThanOrEqual(560);
  });

  test('words are printed whole, in lines where one is too short', () => {
    const words = groups[0]!.rows[2]!.words;
    const labels = [...rowOf('长春').matchAll(/class="value"[^>]*>([^<]*)</gu)].map(([, text]) => text);
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.join('')).toBe(words);
  });

  test('what the State asks for is a line, and what is left out is counted', () => {
    expect(times(svg, /class="national/gu)).toBe(1);
    expect(svg).toContain('另有 3 座城市');
  });
});

describe('the timeline', () => {
  const svg = drawn(timeline(lanes, 'wide').markup);

  test('every year from the first to the last has the same room', () => {
    const lines = [...svg.matchAll(/<line[^>]*x1="([\d.]+)"/gu)].map(([, x]) => Number(x));
    const years = lines.slice(0, 9);
    const steps = years.slice(1).map((x, at) => x - (years[at] ?? 0));
    expect(years).toHaveLength(9);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 1);
  });

  test('tables of tasks are told from prose by name and by sign', () => {
    expect(svg).toMatch(/>正文<.*>任务表</su);
    expect(times(svg, /class="mark fill-hue"/gu)).toBe(2);
    expect(times(svg, /class="mark fill-hue stroke-hue"/gu)).toBe(2);
  });
});

describe('a heat map', () => {
  const heads = (cities: number) => drawn(heatmap(heat(cities), 'wide').markup);

  test('of few cities has them across, of many down, each with its colour', () => {
    expect(times(heads(5), /class="row"/gu)).toBe(3);
    expect(times(heads(60), /class="row"/gu)).toBe(60);
    expect(times(heads(60), /class="hue-\d+"/gu)).toBe(60);
  });

  test('has a cell and a link for each pair', () => {
    for (const cities of [5, 60]) expect(times(heads(cities), /<a /gu)).toBe(3 * cities);
  });
});

describe('duties', () => {
  test('every count is a number with a link of its own, in the table and in the list of a phone', () => {
    for (const form of forms) {
      const svg = drawn(duties(['支付方式', '生育'], bodies, form).markup);
      expect(times(svg, /href="\/tasks\/\?city=a#table"/gu)).toBe(5);
      expect(svg).toMatch(/12/u);
    }
  });
});
