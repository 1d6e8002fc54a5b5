import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../read/content.ts';
import { site } from '../../read/site.ts';
import { dataVersion } from '../../read/version.ts';
import { knowsItself } from '../../urls.ts';
import { changeSentence, type Feed, feedsOf } from '../../views/feeds.ts';

/** Readers of feeds need whole addresses: a site that does not know its own has none. */
export const getStaticPaths = (async () => {
  const { plans, themes } = await content();
  const feeds = knowsItself ? feedsOf(plans, themes) : [];
  return feeds.map((feed) => ({ params: { feed: feed.path }, props: { feed } }));
}) satisfies GetStaticPaths;

/** A feed in RSS 2.0: the version of the data that is published now, and what it changed. */
export const GET: APIRoute<{ feed: Feed }> = async (context) => {
  const { feed } = context.props;
  const { changes } = await content();
  return rss({
    title: `${site.name} · ${feed.title}`,
    description: site.description,
    site: new URL(feed.page, context.site),
    items: [
      {
        title: `数据版本 ${dataVersion}`,
        description: changeSentence(changes.filter(feed.concerns)),
        link: `${new URL(feed.page, context.site).href}#${dataVersion}`,
      },
    ],
    customData: '<language>zh-CN</language>',
    trailingSlash: false,
  });
};
