import { type SectionLookup, sectionsAbove } from '../../src/model/above.ts';
import type { Clause, Section } from '../../src/model/index.ts';

/** Titles of the parts that look back: what is counted there was reached, not aimed at. */
const backwards =
  /发展基础|基本形势|规划背景|面临(?:的)?形势|形势与|回顾|现状|主要成[效就]|取得的?成[效就]|工作基础|现实基础|改革基础|基础与|机遇|挑战|存在的?(?:主要)?(?:问题|短板|不足)|短板与?不足|问题(?:和|与)短板|“?十[二三]五”?(?!末)|工作总结|(?:完成|进展|开展|运行|执行|推进|落实|工作|基本)情况(?!报告)|成绩|主要做法/u;
const forwards = /目标|任务|对策|补齐短板|应对挑战|计划|打算|下一步|安排|思路|建议/u;
/** Titles of documents that report on a year gone by. */
const reports = /(?:总结|情况的?(?:报告|通报|汇报)|工作报告)(?:（[^（）]*）)?$/u;

/** Whether a title says that its part tells what was and is, not what shall be. */
function looksBack(title: string): boolean {
  return backwards.test(title) && !forwards.test(title);
}

/** Titles of the part that says how to go on: what stands before it tells where things stand. */
const turning = /指导思想|总体要求|总体思路|基本思路/u;

/**
 * Returns a function that tells whether a clause looks back: by a title above it, because it stands in a part before
 * the one with the guiding thought, or before the first heading of all; in a report, wherever no title looks ahead.
 */
export function lookingBack(sections: readonly Section[], title = ''): (clause: Clause) => boolean {
  const titles = titlesAbove(sections);
  const lookup = lookupIn(sections);
  const topOf = (eId: string): string => sectionsAbove({ section: eId }, lookup)[0]?.eId ?? eId;
  const turn = sections.find((section) => turning.test(section.title));
  const tops = [...new Set(sections.map((section) => topOf(section.eId)))];
  const turningTop = turn ? tops.indexOf(topOf(turn.eId)) : 0;
  const earlier = new Set(tops.slice(0, Math.max(0, turningTop)));
  const report = reports.test(title);
  return (clause) => {
    if (report) return !titles(clause).some((above) => forwards.test(above));
    if (clause.section === '') return sections.length > 0;
    return earlier.has(topOf(clause.section)) || titles(clause).some(looksBack);
  };
}

function lookupIn(sections: readonly Section[]): SectionLookup {
  const byId = new Map(sections.map((section) => [section.eId, section]));
  return (eId) => byId.get(eId);
}

/** Returns a function that gives the titles above a clause, nearest first, out of one plan's sections. */
function titlesAbove(sections: readonly Section[]): (clause: Clause) => string[] {
  const lookup = lookupIn(sections);
  return (clause) =>
    sectionsAbove(clause, lookup)
      .map(({ title }) => title)
      .reverse();
}
