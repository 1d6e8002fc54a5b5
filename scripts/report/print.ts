import { formatAnnotations, formatProblems, type Problem, type TextOf } from './problem.ts';

/** Prints problems to the error output: with carets for a terminal, as annotations where GitHub runs the command. */
export function printProblems(problems: readonly Problem[], textOf: TextOf): void {
  if (problems.length === 0) return;
  console.error(formatProblems(problems, textOf));
  if (process.env.GITHUB_ACTIONS) console.error(formatAnnotations(problems));
}

/** A number with its noun, in the plural where it is not one. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
