import { longestRunIn, prose } from '../base/markers.ts';

/**
 * Returns the title of a run-in heading without a number (`完善大病保险制度。完善…`): a short first sentence
 * without commas, at least `shortest` characters long, followed by text; null if the paragraph merely opens
 * with a sentence.
 */
export function runInTitle(text: string, shortest = 4): string | null {
  const end = text.indexOf('。');
  if (end < shortest || end > longestRunIn || end >= text.length - 1) return null;
  const title = text.slice(0, end);
  if (prose.test(title.replaceAll('、', ''))) return null;
  return /^[\p{Script=Han}“(（]/u.test(title) && !/^(?:到|截至|从|为|以)/u.test(title) ? title : null;
}
