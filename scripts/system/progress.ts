/** Says the next step of long work, such as `Reading 安康 (2 of 5)`. */
export type Tell = (step: string) => void;

/** Says nothing. */
export const tellNobody: Tell = () => undefined;

/** What progress is written to. */
type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Says each step on a line of its own, to one who sits at a terminal; nothing in pipes, logs and CI. */
export function tellTerminal(output: Output = process.stderr, ci = process.env.CI): Tell {
  if (!output.isTTY || (ci !== undefined && ci !== '' && ci !== 'false')) return tellNobody;
  return (step) => {
    output.write(`${step}\n`);
  };
}
