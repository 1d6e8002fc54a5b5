import { longestRunIn } from '../base/markers.ts';
import type { Judged } from '../blocks.ts';
import { isLongDash } from '../constructs/dash.ts';
import { shapeOf } from './shapes.ts';
import type { Part } from './state.ts';

/**
 * Judges the paragraphs that open with ——, all that follow one another together: titles with text behind them are
 * left to be headings, provisions (`——对…的，…；`) and statements are items.
 */
export function judgeDashes(parts: readonly Part[]): Part[] {
  const judged: Part[] = [];
  let run: Judged[] = [];
  const close = () => {
    const titled = run.filter(isTitled).length;
    judged.push(
      ...(titled * 2 > run.length ? run : run.map((block) => ({ ...block, role: 'item' as const }))),
    );
    run = [];
  };
  for (const part of parts) {
    if (part.kind === 'block' && part.opening?.form === 'dash' && isLongDash(part.opening)) run.push(part);
    else {
      close();
      judged.push(part);
    }
  }
  close();
  return judged;
}

/** Whether an item opens with a short title sentence that states neither a case nor a number. */
function isTitled({ paragraph: { read }, opening }: Judged): boolean {
  const start = opening?.length ?? 0;
  const shape = shapeOf(read, start);
  if (shape !== 'run-in' && shape !== 'bare') return false;
  const [title = ''] = read.slice(start).split('。');
  return title.length <= longestRunIn && !/的，|^对|\d/u.test(title);
}
