import type { Force } from '../model/index.ts';

/** How a grade is drawn: what is counted, dated or done in a line, what goes on dashed, what is tried dotted. */
export function forceClass(force: Force): 'firm' | 'going' | 'open' {
  if (force === '探索') return 'open';
  return force === '推进' ? 'going' : 'firm';
}

/** What each grade means to a reader, from the hardest to the softest. */
export const forceWords: Readonly<Record<Force, string>> = {
  量化且有期限: '句中有要达到的数，也写明了何时',
  量化: '句中有要达到的数、标准或频次',
  有期限: '写明了何时做到，没有数',
  实施: '主要动词是实施、建立、落实、应当、不得之类，做了就有',
  推进: '主要动词是完善、健全、推进、加强之类，在已有的上面继续',
  探索: '主要动词是探索、鼓励、支持、研究、可以之类，做不做未定',
};
