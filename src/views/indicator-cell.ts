import type { Indicator, StatedValue } from '../model/index.ts';
import { type IndicatorYears, ownYear } from '../text/years.ts';
import { changeOf } from './indicator-change.ts';
import type { NationalValue } from './indicators.ts';

/** A stated value in words: its text with the unit, where the text is a bare number. */
export function valueInWords(text: string, unit: string): string {
  if (text === '') return '';
  if (/^[—–-]+$/u.test(text)) return '—';
  if (unit === '' || text.includes(unit) || text.length > 12) return text;
  return text.replace(/\d+(?:\.\d+)?/u, (number) => number + unit);
}

const stated = ({ text, year }: StatedValue, unit: string, shared: number | null): string =>
  `${valueInWords(text, unit) || '未列'}${ownYear(year, shared)}`;

/** What a cell shows: the way from the starting value to the target, what prose states, or the words that could not be read. */
export function shownIn(cell: Indicator, unit: string, years: IndicatorYears): string {
  if (!cell.certain) return `原文作“${cell.target.text}”`;
  const own = unit && cell.unit;
  const target = stated(cell.target, own, years.target);
  return cell.source === 'prose' ? target : `${stated(cell.baseline, own, years.baseline)} → ${target}`;
}

/** Whether a plan gives no year for what it aims at. */
export const yearless = ({ target }: Indicator): boolean => target.text !== '' && target.year === null;

/** Whether what a plan aims at is the very value that the State asks for. */
export const sameAsNational = ({ target, certain }: Indicator, national: NationalValue | null): boolean =>
  certain && national !== null && target.value === national.value;

/** What must be known beside a value, each a word or two: 年份未写, 口径不同, 与国家要求同值. */
export const marksOf = (cell: Indicator, national: NationalValue | null): string[] => [
  ...(yearless(cell) ? ['年份未写'] : []),
  ...(cell.differs === '' ? [] : ['口径不同']),
  ...(sameAsNational(cell, national) ? ['与国家要求同值'] : []),
];

/** A cell of the table of indicators in words. */
export interface CellInWords {
  readonly shown: string;
  /** How far target and start lie apart; empty of prose, which has no start. */
  readonly change: string;
  readonly marks: readonly string[];
  /** Where it stands or its kind, how its quantity differs, its foot-note. */
  readonly note: string;
}

/** Puts a cell into words; `unit` is that of its row. */
export function indicatorCell(
  cell: Indicator,
  unit: string,
  years: IndicatorYears,
  national: NationalValue | null,
): CellInWords {
  const from = cell.source === 'prose' ? '出自正文' : (cell.kind ?? '');
  return {
    shown: shownIn(cell, unit, years),
    change: cell.source === 'prose' ? '' : changeOf(cell).words,
    marks: marksOf(cell, national),
    note: [from, cell.differs, cell.note].filter((part) => part !== '').join('　'),
  };
}
