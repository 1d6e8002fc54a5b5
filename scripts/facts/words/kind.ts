/** Titles of the parts that look back: what is counted there was reached, not aimed at. */
const lookingBack =
  /发展基础|基本形势|规划背景|面临形势|发展回顾|发展现状|主要成[效就]|工作基础|现实基础|“?十三五”?/u;
/** Words by which a sentence elsewhere reports what is. */
const reporting = /截至|截止|已有|已经|目前|现有|“十三五”|充分发挥[\p{Script=Han}\d]*[个家]/u;
/** Words of aim that outweigh them. */
const aiming = /到20[23]\d|20[23]\d\s*年底?前|“十四五”期间|力争|不低于|不少于|确保/u;

/** Tells whether a quantity is reported (result) or aimed at (target), by the titles above it and its sentence. */
export function kindOf(sentence: string, titles: readonly string[]): 'target' | 'result' {
  if (titles.some((title) => lookingBack.test(title))) return 'result';
  if (aiming.test(sentence)) return 'target';
  return reporting.test(sentence) ? 'result' : 'target';
}
