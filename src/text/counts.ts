/** Upper bounds of the steps of shading, as numbers of sentences. */
const steps = [0, 2, 5, 10, 20, 40];

/** Returns the step of shading for a number of sentences: 0 for none, up to 6. */
export const countShade = (count: number): number => {
  const step = steps.findIndex((bound) => count <= bound);
  return step < 0 ? steps.length : step;
};

/** What each step stands for, in words. */
export const countRanges: readonly string[] = [
  '无',
  ...steps.slice(1).map((bound, at) => `${(steps[at] ?? 0) + 1}–${bound}`),
  `多于 ${steps.at(-1)}`,
];
