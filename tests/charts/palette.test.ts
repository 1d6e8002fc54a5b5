import { describe, expect, test } from 'vitest';
import { hues, ink, paper, seal, shades } from '../../src/charts/palette.ts';
import { ciede2000 } from '../support/ciede2000.ts';
import { textOf } from '../support/sources.ts';

type Three = readonly [number, number, number];

const sheet = textOf('src/styles/tokens.css');
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');

const hexOf = (text: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(text)?.[1] ?? '';
const rgb = (hex: string): Three =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Three;
const linear = (colour: Three): Three =>
  colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Three;

/** How linear light is seen: by all cones, without the middle ones, without the long ones (Viénot, Brettel and Mollon 1999). */
const eyes = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranope: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  protanope: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
} as const;

const times = (matrix: readonly Three[], v: Three): Three =>
  matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * v[0] + row[1] * v[1] + row[2] * v[2])),
  ) as unknown as Three;

/** CIE L*a*b* of linear light, under D65. */
function lab([r, g, b]: Three): Three {
  const cube = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = cube((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = cube(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = cube((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const luminance = (colour: Three): number => {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Three, b: Three): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const mixed = (over: Three, under: Three, share: number): Three =>
  over.map((part, at) => part * share + (under[at] ?? 0) * (1 - share)) as unknown as Three;

/** The distance of the two colours that are nearest to each other. */
function nearest(colours: readonly Three[]): number {
  const pairs = colours.flatMap((a, at) => colours.slice(at + 1).map((b) => ciede2000(a, b)));
  return Math.min(...pairs);
}

test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
] as const)('colours are as far apart as published test data say: %j, %j', (a, b, apart) => {
  expect(ciede2000(a, b)).toBeCloseTo(apart, 4);
});

const schemes = [
  ['light', light],
  ['dark', dark],
] as const;

describe.each(schemes)('the colours of cities on a %s page', (_, text) => {
  const colours = Array.from({ length: 8 }, (_each, at) => rgb(hexOf(text, `hue-${at}`)));

  test.each(Object.entries(eyes))('are told apart by eyes of the kind %s', (_kind, matrix) => {
    const seen = colours.map((colour) => lab(times(matrix, linear(colour))));
    expect(nearest(seen)).toBeGreaterThan(17);
    expect(nearest(seen.slice(0, 5))).toBeGreaterThan(25);
  });

  test('stand out from the paper by 3 to 1', () => {
    for (const colour of colours)
      expect(contrast(colour, rgb(hexOf(text, 'paper')))).toBeGreaterThanOrEqual(3);
  });
});

describe.each(schemes)('the steps of shading on a %s page', (_, text) => {
  const shade = /--shade: (\d+) (\d+) (\d+);/u.exec(text)?.slice(1).map(Number) as unknown as Three;
  const steps = shades.map((share) => mixed(shade, rgb(hexOf(text, 'paper')), share));

  test('are each told from the next, and bear words', () => {
    steps.slice(1).forEach((step, at) => {
      expect(ciede2000(lab(linear(step)), lab(linear(steps[at] ?? step)))).toBeGreaterThan(4);
    });
    for (const step of steps) expect(contrast(step, rgb(hexOf(text, 'ink')))).toBeGreaterThanOrEqual(4.5);
  });
});

test('a picture of its own has the colours of a light page, and the shades of its matrices', () => {
  expect(hues.map((_, at) => hexOf(light, `hue-${at}`))).toEqual([...hues]);
  expect(['ink', 'paper', 'seal'].map((name) => hexOf(light, name))).toEqual([ink, paper, seal]);
  expect(rgb(seal).join(' ')).toBe(/--shade: ([\d ]+);/u.exec(light)?.[1]);
  const matrix = textOf('src/styles/matrix.css');
  const said = [...matrix.matchAll(/\.shade-\d \{\s*background: rgb\(var\(--shade\) \/ (\d+)%\)/gu)];
  expect(said.map(([, share]) => Number(share) / 100)).toEqual(shades.slice(1));
});
