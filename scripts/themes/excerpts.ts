import type { Selected } from '../../src/model/excerpt.ts';
import type { Theme } from '../../src/model/theme.ts';
import { type CompiledRule, compileRules, fires } from './rules.ts';
import { type PlanText, type Unit, unitsOf } from './units.ts';

/** Makes the excerpt of a sentence for a theme, or null where none of its rules fires. */
function excerptOf(unit: Unit, theme: Theme, rules: readonly CompiledRule[]): Selected | null {
  const fired = rules.filter((rule) => fires(rule, unit)).map(({ rule }) => rule);
  const first = fired[0];
  if (!first) return null;
  const spoken = new Set(fired.flatMap((rule) => rule.issues));
  const { clause, start, end } = unit;
  return {
    theme: theme.id,
    plan: clause.plan,
    eId: clause.eId,
    start,
    end,
    text: clause.text.slice(start, end),
    issues: theme.issues.map(({ id }) => id).filter((id) => spoken.has(id)),
    rule: first.id,
    rules: fired.map(({ id }) => id),
    url: clause.url,
  };
}

/** Returns the excerpts of a plan: theme by theme in the given order, within a theme in the order of the text. */
export function excerptsOf(plan: PlanText, themes: readonly Theme[]): Selected[] {
  const units = unitsOf(plan);
  return themes.flatMap((theme) => {
    const rules = compileRules(theme);
    return units.map((unit) => excerptOf(unit, theme, rules)).filter((excerpt) => excerpt !== null);
  });
}

/** Returns the rules, as theme and rule id, that put no sentence of any plan under their theme. */
export function rulesThatNeverFired(
  themes: readonly Theme[],
  excerpts: readonly Pick<Selected, 'theme' | 'rules'>[],
): { theme: string; rule: string }[] {
  const fired = new Set(excerpts.flatMap(({ theme, rules }) => rules.map((rule) => `${theme}/${rule}`)));
  return themes.flatMap((theme) =>
    theme.rules
      .filter((rule) => !fired.has(`${theme.id}/${rule.id}`))
      .map((rule) => ({ theme: theme.id, rule: rule.id })),
  );
}
