import type { Hit } from '../language/match.ts';

/** The clause's text on one line: cells and lines separated by a space. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n]+/gu, ' ').trim();
}

/** Quotation with its source, for pasting: text, city, title, 文号, place and the absolute address. */
export function citation({ plan, clause }: Hit, url: string): string {
  const number = plan.meta.docNumber ? `（${plan.meta.docNumber}）` : '';
  return `“${oneLine(clause.text)}”\n——${plan.meta.city}：${plan.meta.title}${number}，${clause.place}。${url}`;
}
