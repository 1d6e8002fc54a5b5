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

/** A rule with one issue. */
export function ruleOf(id: string, changes: Partial<ThemeRule> = {}): ThemeRule {
  return { id, issues: ['one'], text: '月', ...changes };
}

/** A theme with four issues and the given rules. */
export function themeOf(rules: ThemeRule[], id = 'tides'): Theme {
  const issues = ['one', 'two', 'three', 'four'].map((issue) => ({ id: issue, title: issue }));
  return { id, title: '潮汐', short: '潮汐', order: 1, headline: false, question: '何时？', issues, rules };
}
