import { clipAll } from './clip.ts';
import { wantedAt } from './read.ts';

/** Clips what a pressed button stands for. */
export async function press(button: HTMLElement): Promise<void> {
  const wanted = wantedAt(button);
  if (wanted) await clipAll([wanted]);
}
