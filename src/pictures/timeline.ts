import { type TimelineLane, timeline, timelineLegend } from '../charts/timeline.ts';
import { huesOf } from '../model/hue.ts';
import { content } from '../read/content.ts';
import { keyOf } from '../read/keys.ts';
import { once } from '../read/once.ts';
import { urls } from '../urls.ts';
import { allBodies } from '../views/bodies.ts';
import { deadlineId } from '../views/deadline-table.ts';
import { themeNamer } from '../views/filters.ts';
import { leftOut, mostLanes } from './limits.ts';
import type { Picture } from './picture.ts';

/** Look of the signs of the legend. */
const sample = 5;

/** The deadlines of all cities by year, as a list that holds the one picture. */
export const timelinePictures = once(async (): Promise<Picture[]> => {
  const { plans, deadlines, tasks, themes } = await content();
  const inTable = new Set(tasks.map(({ plan, eId }) => keyOf(plan, eId)));
  const inWords = themeNamer(themes);
  const bodyNames = new Map((await allBodies()).map(({ id, name }) => [id, name]));
  const cityOf = new Map(plans.map(({ id, city }) => [id, city]));
  const items = deadlines.map((deadline, at) => ({
    ...deadline,
    task: inTable.has(keyOf(deadline.plan, deadline.eId)),
    text: `${cityOf.get(deadline.plan) ?? ''}，${deadline.when}：${deadline.quote}`,
    href: `${urls.timeline()}#${deadlineId(at)}`,
  }));
  const drawn = plans.slice(0, mostLanes);
  const hues = huesOf(drawn);
  const lanes: TimelineLane[] = drawn.map(({ id, city }, at) => ({
    city,
    hue: hues[at] ?? 0,
    items: items.filter(({ plan }) => plan === id),
  }));
  const heads = ['年份', '城市', '时限原文', '原句', '出处', '年份标记', '主题', '部门', '地址'];
  const picture: Picture = {
    name: 'timeline',
    page: urls.timeline(),
    title: '各城市医保规划写明的时限',
    subtitle: `${plans.length} 座城市，共 ${deadlines.length} 处，一处一格`,
    opens: '点一格到下面的表。',
    notes: [
      ...leftOut(drawn.length, plans.length),
      '有任务分工表的城市逐行写时限，处数自然多：处数比的是文件的体例，不是城市的快慢。',
      '没有写年份：“持续推进”“每年”等。',
    ],
    legend: timelineLegend(sample),
    draw: (form) => timeline(lanes, form),
    rows: () => [
      heads,
      ...items.map(({ year, plan, when, quote, task, eId, themes: own, bodies }) => [
        ...[year === null ? '' : String(year), cityOf.get(plan) ?? '', when, quote],
        ...[task ? '任务表' : '正文', year === null ? '年份未写' : ''],
        ...[inWords(own), bodies.map((id) => bodyNames.get(id) ?? id).join('；')],
        urls.plan(plan, eId),
      ]),
    ],
    cities: lanes.map(({ city, hue }) => ({ city, hue })),
  };
  return [picture];
});
