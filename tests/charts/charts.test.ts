import { XMLValidator } from 'fast-xml-parser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DumbbellGroup, dumbbell } from '../../src/charts/dumbbell.ts';
import { duties } from '../../src/charts/duties.ts';
import { heatmap } from '../../src/charts/heatmap.ts';
import { forms, widths } from '../../src/charts/layout.ts';
import { timeline } from '../../src/charts/timeline.ts';

const groups: DumbbellGroup[] = [
  {
    name: '住院费用跨省直接结算率',
    unit: '%',
    rows: [
      {
        city: '襄阳',
        hue: 'hue-0',
        href: '/plans/xiangyang/#row_13',
        baseline: 50,
        target: 70,
        words: '>50 → >70',
      },
      {
        city: '安康',
        hue: 'hue-1',
        href: '/plans/ankang/#p_1',
        baseline: null,
        target: 95,
        words: '不低于 95%',
      },
      {
        city: '长春',
        hue: 'hue-4',
        href: '/plans/changchun/#row_2',
        baseline: 80.88,
        target: null,
        words: '80.88 → 达到国家平均水平',
      },
    ],
  },
  {
    name: '高值医用耗材集中带量采购品种',
    unit: '类',
    rows: [
      {
        city: '玉林',
        hue: 'hue-2',
        href: '/plans/yulin/#row_9',
        baseline: null,
        target: null,
        words: '原文作“110”',
      },
    ],
  },
];
const called = { baseline: ' 2020 年', target: ' 2025 年目标' };
const lanes = [
  {
    city: '济源',
    hue: 'hue-3',
    items: [
      { href: '#deadline-1', text: '济源，持续推进：<甲> & 乙', year: null },
      { href: '#deadline-2', text: '济源，2022年：丙', year: 2022 },
      { href: '#deadline-3', text: '济源，2022年：丁', year: 2022 },
    ],
  },
  { city: '安康', hue: 'hue-1', items: [] },
];
const columns = [
  { city: '襄阳', hue: 'hue-0' },
  { city: '济源', hue: 'hue-3' },
];
const heat = [
  {
    name: '支付方式',
    cells: [
      { share: 0.065, text: '6.5%', href: '/themes/a/' },
      { share: 0, text: '—', href: '/themes/a/' },
    ],
  },
];
const bodies = [
  {
    name: '医疗保障部门',
    href: '/tasks/bodies/medical-security/',
    cells: [
      { lead: 12, support: 3 },
      { lead: 0, support: 0 },
    ],
  },
  {
    name: '人力资源和社会保障部门',
    href: '/tasks/bodies/labour/',
    cells: [
      { lead: 0, support: 1 },
      { lead: 2, support: 0 },
    ],
  },
];

const charts = forms.flatMap((form) => [
  { name: `dumbbell ${form}`, form, svg: () => dumbbell('d', groups, called, form) },
  { name: `timeline ${form}`, form, svg: () => timeline('t', lanes, form) },
  { name: `heatmap ${form}`, form, svg: () => heatmap('h', columns, heat, form) },
  { name: `duties ${form}`, form, svg: () => duties('b', ['支付方式', '生育'], bodies, form) },
]);

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

  test('is drawn as it was', () => expect(svg()).toMatchSnapshot());

  test('is well-formed XML that names and describes itself', () => {
    expect(XMLValidator.validate(svg())).toBe(true);
    expect(svg()).toMatch(/<title id="\w+-title">[^<]+<\/title><desc id="\w+-desc">[^<]+<\/desc>/u);
  });

  test('has no style attribute, no unrounded number and nothing undefined', () => {
    expect(svg()).not.toMatch(/\sstyle=|NaN|undefined|null|="\d+\.\d{3,}"/u);
  });

  test('stands within its width', () => {
    const xs = [...svg().matchAll(/\s(?:x|cx|x1|x2)="([\d.]+)"/gu)].map((hit) => Number(hit[1]));
    expect(Math.max(...xs)).toBeLessThanOrEqual(widths[form]);
    expect(svg()).toContain(`width="${widths[form]}"`);
  });
});

test('charts of nothing are drawn without a fault', () => {
  for (const form of forms) {
    for (const svg of [
      dumbbell('d', [], called, form),
      timeline('t', [], form),
      heatmap('h', [], [], form),
      duties('b', [], [], form),
    ]) {
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).not.toContain('NaN');
    }
  }
});
