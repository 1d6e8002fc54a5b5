import type { Change } from '../model/change.ts';
import type { Plan, Theme } from '../model/index.ts';
import { printedTitle } from '../text/citing.ts';
import { urls } from '../urls.ts';

/** A feed: where it is published, what it is of, and the changes that concern it. */
export interface Feed {
  /** Path below `feeds/`, without ending. */
  readonly path: string;
  readonly title: string;
  /** Address of the page it tells of, base path included. */
  readonly page: string;
  readonly concerns: (change: Change) => boolean;
}

/** The feed of the whole site, then one a city and one a theme. */
export function feedsOf(plans: readonly Plan[], themes: readonly Theme[]): Feed[] {
  return [
    { path: 'all', title: '全部更新', page: urls.home(), concerns: () => true },
    ...plans.map((plan) => ({
      path: `plans/${plan.id}`,
      title: `${plan.city}：${printedTitle(plan)}`,
      page: urls.plan(plan.id),
      concerns: (change: Change) => change.plan === plan.id,
    })),
    ...themes.map(({ id, title }) => ({
      path: `themes/${id}`,
      title,
      page: urls.theme(id),
      concerns: ({ collection, id: key }: Change) => collection === 'excerpts' && key.split('/').includes(id),
    })),
  ];
}

const kinds = { added: '增加', removed: '删去', altered: '改动' } as const;

/** What a version changed, in one sentence of counts: `增加 3 条，改动 1 条。` */
export function changeSentence(changes: readonly Change[]): string {
  const counts = Object.entries(kinds).map(
    ([kind, word]) => [word, changes.filter((change) => change.kind === kind).length] as const,
  );
  const told = counts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count} 条`);
  return told.length > 0 ? `${told.join('，')}。` : '与上一个标记的版本相比没有变化，或此前没有标记的版本。';
}
