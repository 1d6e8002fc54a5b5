/** Longest heading without number and mark, in characters. */
export const longestPlain = 25;

/** Words before ： on a line that says something of the document rather than heads a part of it. */
const label =
  /(?:单位|部门|机关|时间|日期|时限|期限|电话|地址|来源|作者|编辑|文号|字号|主送|抄送|附件|联系人|负责人|索引号?|主题词?|注|如下|以下)$/u;

/** Whether a word before ： says something of the document or announces a list, rather than heads a part. */
export const isLabel = (word: string): boolean => label.test(word);

/** Whether a line without a mark may be a title: no sentence, at most one pair of like parts, or a word and what it means. */
export function isPlainTitle(read: string): boolean {
  // What stands in brackets with a ： says who answers for the text above.
  if (/[！？]|^[（〔].*：/u.test(read)) return false;
  const [first = '', second, ...more] = read.split(/[，：]/u);
  if (second === undefined) return true;
  const isPair = read.includes('，') && Math.abs(first.length - second.length) <= 2 && first.length >= 3;
  const isNamed = read.includes('：') && first.length <= 10 && second.length >= 2 && !label.test(first);
  return more.length === 0 && (isPair || isNamed);
}
