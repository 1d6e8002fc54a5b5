import { z } from 'zod';
import { printed, siteUrl, slug } from '../../model/ids.ts';
import type { Theme } from '../../model/index.ts';

/** An issue (议题) of a theme as a row of its own. */
export const issueRow = z.strictObject({
  /** Theme id. */
  theme: slug.meta({ title: '主题', description: '主题的标识，见 themes 表。' }),
  /** Issue id, unique within the theme. */
  id: slug.meta({ title: '标识', description: '议题在主题内的标识。' }),
  /** Name of the issue in Chinese. */
  title: printed.meta({ title: '名称', description: '议题名称。' }),
  /** Position within the theme, from 1. */
  position: z.int().positive().meta({ title: '位次', description: '在主题页上的位次，从 1 起。' }),
  /** Address of its row on the theme's page. */
  url: siteUrl,
});

/** Lists the issues of all themes, in order. */
export const issueRows = (themes: readonly Theme[]): z.infer<typeof issueRow>[] =>
  themes.flatMap(({ id: theme, issues }) =>
    issues.map(({ id, title }, at) => ({
      theme,
      id,
      title,
      position: at + 1,
      url: `themes/${theme}/#${id}`,
    })),
  );
