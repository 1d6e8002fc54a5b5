import { readingForm } from '../../../src/writing/fold.ts';

/** Whether a line is nothing but a page number: `— 3 —`, `- 4 -`, `第 6 页 共 9 页`, `·7·`, `5`. */
export function isPageLine(text: string): boolean {
  const bare = readingForm(text).replace(/\s/gu, '');
  return /^[—•-]{0,2}\d{1,3}[—•-]{0,2}$|^第?\d{1,3}页(?:[，/]?共\d{1,3}页)?$|^\d{1,3}\/\d{1,3}$/u.test(bare);
}
