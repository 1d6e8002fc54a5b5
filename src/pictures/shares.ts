import { type HeatTable, heatmap, shadeKey } from '../charts/heatmap.ts';
import { huesOf } from '../model/hue.ts';
import type { Plan } from '../model/index.ts';
import { content } from '../read/content.ts';
import { once } from '../read/once.ts';
import { relatedIn } from '../relatives/corpus.ts';
import { type Group, grouped, sharesOf } from '../relatives/shares.ts';
import { percent } from '../text/percent.ts';
import { urls } from '../urls.ts';
import type { Picture } from './picture.ts';

/** Up to so many cities each has a row; of more, groups that write alike have one together. */
const mostRows = 24;

/** Upper bounds of the steps of shading. */
const bounds = [0, 0.05, 0.1, 0.2, 0.35, 0.5];
const ranges = ['无', ...bounds.slice(1).map((bound) => `至 ${percent(bound)}`), '多于 50%'];
const stepOf = (share: number): number => {
  const step = bounds.findIndex((bound) => share <= bound);
  return step < 0 ? bounds.length : step;
};

const nameOf = (group: Group, plans: readonly Plan[]): string =>
  group.length === 1 ? plans[group[0]!]!.city : `${plans[group[0]!]!.city}等 ${group.length} 市`;

/** Mean share between the members of two groups, those of a city with itself left out; null where there is none. */
function meanOf(shares: readonly (readonly number[])[], own: Group, other: Group): number | null {
  const values = own.flatMap((a) => other.flatMap((b) => (a === b ? [] : (shares[a]![b] ?? 0))));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function tableOf(
  groups: readonly Group[],
  shares: readonly (readonly number[])[],
  plans: readonly Plan[],
): HeatTable {
  const hues = huesOf(plans);
  const lines = groups.map((group) => ({
    name: nameOf(group, plans),
    ...(group.length === 1 ? { hue: hues[group[0]!] ?? 0 } : {}),
  }));
  const cells = groups.map((own) =>
    groups.map((other) => {
      const share = meanOf(shares, own, other);
      const [a, b] = [plans[own[0]!]!.id, plans[other.find((at) => at !== own[0]) ?? other[0]!]!.id];
      return {
        step: share === null ? 0 : stepOf(share),
        text: share === null ? '—' : percent(share),
        href: a === b ? urls.plan(a) : urls.pair(a, b),
      };
    }),
  );
  return { rows: lines, columns: lines, cells };
}

/** The picture of how much any two plans share. */
export const sharePictures = once(async (): Promise<Picture[]> => {
  const all = await content();
  const { plans } = all;
  const shares = sharesOf(
    relatedIn(all),
    plans.map(({ id }) => id),
  );
  const groups =
    plans.length > mostRows ? grouped(shares, mostRows) : grouped(shares, 1)[0]!.map((at) => [at]);
  return [
    {
      name: 'shared-wording',
      page: urls.reuse(),
      title: '任意两份规划有多少写法相同',
      subtitle: `${plans.length} 座城市；一格是左边的规划有多少句子在上边的规划里写得大体相同`,
      notes: ['写法越近的城市排得越近。'],
      opens: '点一格看两份规划逐句对照。',
      legend: shadeKey(ranges),
      draw: (form) => heatmap(tableOf(groups, shares, plans), form),
      rows: () => [
        ['城市', '对照的城市', '写法相同的句子所占比例', '地址'],
        ...plans.flatMap((own, a) =>
          plans.flatMap((other, b) =>
            a === b
              ? []
              : [[own.city, other.city, (shares[a]![b] ?? 0).toFixed(4), urls.pair(own.id, other.id)]],
          ),
        ),
      ],
      cities: [],
    },
  ];
});
