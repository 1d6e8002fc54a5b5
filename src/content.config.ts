import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import {
  bodyEntry,
  cityId,
  clause,
  commitment,
  deadline,
  excerpt,
  findings,
  indicator,
  indicatorEntry,
  plan,
  responsibility,
  section,
  task,
  term,
  theme,
} from './model/index.ts';

/** One JSON file a city in `content/<kind>/`. */
const perCity = (kind: string) => glob({ base: `./content/${kind}`, pattern: '*.json' });

/** A seed as numbered lines, for the source pages. */
const source = z.object({ plan: cityId, lines: z.array(z.string()) });

export const collections = {
  plans: defineCollection({ loader: perCity('plans'), schema: plan }),
  sources: defineCollection({ loader: perCity('sources'), schema: source }),
  sections: defineCollection({
    loader: perCity('sections'),
    schema: z.object({ plan: cityId, sections: z.array(section) }),
  }),
  clauses: defineCollection({
    loader: perCity('clauses'),
    schema: z.object({ plan: cityId, clauses: z.array(clause) }),
  }),
  excerpts: defineCollection({
    loader: perCity('excerpts'),
    schema: z.object({ plan: cityId, excerpts: z.array(excerpt) }),
  }),
  indicators: defineCollection({
    loader: perCity('indicators'),
    schema: z.object({ plan: cityId, indicators: z.array(indicator) }),
  }),
  commitments: defineCollection({
    loader: perCity('commitments'),
    schema: z.object({ plan: cityId, commitments: z.array(commitment) }),
  }),
  deadlines: defineCollection({
    loader: perCity('deadlines'),
    schema: z.object({ plan: cityId, deadlines: z.array(deadline) }),
  }),
  tasks: defineCollection({
    loader: perCity('tasks'),
    schema: z.object({ plan: cityId, tasks: z.array(task) }),
  }),
  responsibilities: defineCollection({
    loader: perCity('responsibilities'),
    schema: z.object({ plan: cityId, responsibilities: z.array(responsibility) }),
  }),
  themes: defineCollection({
    loader: glob({ base: './content/themes', pattern: '*.mdx' }),
    schema: theme,
  }),
  findings: defineCollection({
    loader: glob({ base: './content/findings', pattern: '*.yaml' }),
    schema: findings,
  }),
  glossary: defineCollection({ loader: file('content/glossary/terms.yaml'), schema: term }),
  vocabulary: defineCollection({
    loader: file('content/vocabulary/indicators.yaml'),
    schema: indicatorEntry,
  }),
  bodies: defineCollection({ loader: file('content/vocabulary/bodies.yaml'), schema: bodyEntry }),
};
