/** Words that name the kind of a document at the end of its title; the longer before those they end in. */
const kinds =
  /(?:实施意见|指导意见|意见|实施方案|行动方案|工作方案|方案|发展规划|规划|实施办法|管理办法|办法|条例|规定|实施细则|细则|工作要点|要点|若干措施|措施|决定|决议|通知|公告|行动计划|计划|安排|任务|纲要|规程|标准|目录|制度)$/u;
/** Words before the kind that are not part of it. */
const qualified = /^(?:发展|管理|指导|实施(?=办法))/u;

/** The kind of a document by the end of its title, brackets such as （试行） aside; empty where the title names none. */
export function typeOfTitle(title: string): string {
  const bare = title.replace(/\s/gu, '').replace(/(?:[（(][^（）()]*[）)]|[》”])+$/u, '');
  return (kinds.exec(bare)?.[0] ?? '').replace(qualified, '');
}
