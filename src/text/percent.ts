/** Returns a share of a whole (0 to 1) as a short percentage: `3.2%`, `12%`, `<0.1%`, `0`. */
export function percent(share: number): string {
  if (share <= 0) return '0';
  if (share < 0.001) return '<0.1%';
  return share < 0.0995 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`;
}

/** Upper bounds of the steps of shading, as shares of a plan's text. */
const steps = [0, 0.01, 0.03, 0.06, 0.1, 0.15];

/** Returns the step of shading for a share: 0 for none, up to 6. */
export const shade = (share: number): number => {
  const step = steps.findIndex((bound) => share <= bound);
  return step < 0 ? steps.length : step;
};

/** What each step stands for, in words. */
export const shadeRanges: readonly string[] = [
  '无',
  ...steps.slice(1).map((bound) => `至 ${percent(bound)}`),
  `多于 ${percent(steps.at(-1) ?? 0)}`,
];
