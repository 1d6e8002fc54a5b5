import { type ThemeReader, themeReader } from '../../scripts/themes/reader.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Section } from '../../src/model/section.ts';
import type { Theme, ThemeRule } from '../../src/model/theme.ts';

/** A clause of a made-up plan; only what a test names differs from a plain paragraph. */
export function clauseOf(text: string, changes: Partial<Clause> = {}): Clause {
  return {
    plan: 'moon',
    eId: 'sec_1__p_1',
    section: 'sec_1',
    kind: 'paragraph',
    text,
    lines: [1, 1],
    joined: false,
    joins: [],
    lead: 0,
    issues: [],
    place: '一',
    url: 'plans/moon/#sec_1__p_1',
    ...changes,
  };
}

/** A section of a made-up plan. */
export function sectionOf(eId: string, title: string, parent: string | null = null): Section {
  return {
    plan: 'moon',
    eId,
    level: 1,
    label: '',
    title,
    kind: 'section',
    line: 1,
    parent,
    url: `plans/moon/#${eId}`,
  };
}

/** A rule with one issue, for the concept of the same id. */
export function ruleOf(id: string, changes: Partial<ThemeRule> = {}): ThemeRule {
  return { id, issues: ['one'], concepts: [id], ...changes };
}

/** A theme with four issues and the given rules. */
export function themeOf(rules: ThemeRule[], id = 'tides'): Theme {
  const issues = ['one', 'two', 'three', 'four'].map((issue) => ({ id: issue, title: issue }));
  return { id, title: '潮汐', short: '潮汐', order: 1, headline: false, question: '何时？', issues, rules };
}

/** Concepts of sky and sea, and a wording that cuts a word. */
export const concepts = [
  { id: 'moon', name: '月', wordings: ['看月', '月亮', '遥望…月'], hints: [], closed: [], same: [] },
  { id: 'sun', name: '日', wordings: ['看日', '太阳'], hints: [], closed: [], same: [] },
  { id: 'tide', name: '潮汐', wordings: ['潮汐', '潮汐费率'], hints: [], closed: [], same: [] },
  { id: 'cut', name: '疗保', wordings: ['疗保'], hints: [], closed: [], same: [] },
];

/** A reader of themes to whom each concept of a rule, in the sentence or a title, speaks for its issues. */
export function readerOf(themes: readonly Theme[]): ThemeReader {
  const learned = themes.flatMap(({ id, rules, issues }) => {
    const weights = (own: readonly ThemeRule[]) =>
      new Map(
        own.flatMap((rule) =>
          rule.concepts.flatMap((each) =>
            [`concept:${each}`, `title-concept:${each}`].map((key) => [key, 6] as const),
          ),
        ),
      );
    const asked = { theme: id, bias: -4, threshold: 0.5 };
    return [
      { ...asked, issue: null, weights: weights(rules) },
      ...issues.map((issue) => ({
        ...asked,
        issue: issue.id,
        weights: weights(rules.filter((rule) => rule.issues.includes(issue.id))),
      })),
    ];
  });
  return themeReader(themes, concepts, learned);
}
