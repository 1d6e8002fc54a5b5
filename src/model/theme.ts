import { z } from 'zod';
import { printed, slug } from './ids.ts';

/** A pattern over Chinese text: a JavaScript regular expression (flag `u`), matched against NFKC text without white space. */
export const pattern = z.string().min(1);

/** A rule: concepts that speak for issues of a theme. What a concept counts for is learned (`content/weights`). */
export const themeRule = z.strictObject({
  /** Rule id, unique within the theme; published with every excerpt it speaks for. */
  id: slug,
  /** Issues of the theme that it speaks for. */
  issues: z.array(slug).min(1),
  /** Concepts of `content/vocabulary/concepts.yaml`, any of which in the sentence or a title above makes it fire. */
  concepts: z.array(slug).min(1),
});

/** One issue (议题) of a theme: a row of its comparison. */
export const themeIssue = z.strictObject({
  /** Issue id, unique within the theme. */
  id: slug.meta({ column: 'issue_ids', title: '议题标识', description: '各议题的标识，依页面次序。' }),
  /** Name of the row in Chinese. */
  title: printed.meta({
    column: 'issue_titles',
    title: '议题名称',
    description: '各议题的名称，与 issue_ids 一一对应。',
  }),
});

/** A theme: a page of the comparison, its rows and the rules that fill them; front matter of `content/themes/<id>.mdx`. */
export const theme = z.strictObject({
  /** Theme id, equal to the file name. */
  id: slug.meta({ title: '标识', description: '主题的标识。' }),
  /** Name in Chinese. */
  title: printed.meta({ title: '名称', description: '主题名称。' }),
  /** Short name for narrow places such as the matrix, at most eight characters. */
  short: printed.max(8),
  /** Position among the themes, from 1. */
  order: z.int().positive(),
  /** Whether it is one of the three themes shown first. */
  headline: z.boolean().meta({ title: '首要主题', description: '是否为首页列出的三个主题之一。' }),
  /** The question that the findings of each city answer in one sentence. */
  question: printed,
  /** The rows of the comparison, in order. */
  issues: z.array(themeIssue).min(4).max(11).meta({ title: '议题', description: '比较的各行，依页面次序。' }),
  /** The rules, in order; they are signals beside the words that are learned, none decides alone. */
  rules: z.array(themeRule).min(1),
});

/** What is published of a theme: its id, name and rows. */
export const publishedTheme = theme.pick({ id: true, title: true, headline: true, issues: true });

export type Theme = z.infer<typeof theme>;
export type ThemeIssue = z.infer<typeof themeIssue>;
export type ThemeRule = z.infer<typeof themeRule>;
