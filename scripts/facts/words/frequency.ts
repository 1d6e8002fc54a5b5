import { commaClause } from '../../../src/writing/sentences.ts';
import { fold } from './fold.ts';
import type { Quantity } from './quantity.ts';

/** `每半年`, `每季度`, `每年度`, `每两年`: how often something is done. */
const every = /每(?:个)?(半年|季度|季|年度|年|月度|月|周|日|天|[两二三四五\d]年)(?!龄|均)/gu;
/** How many times within the period, stated behind it: `开展一次`, `不少于2次`. */
const times = /(不少于|至少)?\s*([一两二三四五六七八九十]|\d+)\s*次/u;
const names: Readonly<Record<string, string>> = { 季: '季度', 年度: '年', 月度: '月', 天: '日' };
const numerals = '零一二三四五六七八九十';

/**
 * Finds the frequencies of a text as quantities in 次/年, 次/半年 …; without a stated number, once. A 每年 that
 * only qualifies another number of its comma-clause (`每年保持在95%以上`) is none.
 */
export function frequenciesOf(raw: string, others: readonly Quantity[]): Quantity[] {
  const text = fold(raw);
  return [...text.matchAll(every)].flatMap((hit) => {
    const start = hit.index;
    const end = start + hit[0].length;
    const around = commaClause(text, start, end);
    if (others.some((q) => q.start >= around.start && q.end <= around.end && q.unit !== '次')) return [];
    const stated = times.exec(text.slice(end, around.end));
    const period = hit[1] ?? '';
    return [
      {
        start,
        end,
        text: raw.slice(start, end),
        value: stated ? readTimes(stated[2] ?? '') : 1,
        unit: `次/${names[period] ?? period}`,
        comparator: stated?.[1] ? '>=' : null,
      },
    ];
  });
}

function readTimes(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word);
  return word === '两' ? 2 : Math.max(1, numerals.indexOf(word));
}
