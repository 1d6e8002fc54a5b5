import type { Theme, ThemeRule } from '../../src/model/theme.ts';
import type { Unit } from './units.ts';

/** A rule with its patterns compiled. */
export interface CompiledRule {
  readonly rule: ThemeRule;
  readonly text: RegExp;
  readonly not: RegExp | null;
  readonly under: RegExp | null;
  readonly notUnder: RegExp | null;
}

/** Compiles a pattern of a rule; throws a SyntaxError where it is no regular expression. */
export function compilePattern(source: string): RegExp {
  return new RegExp(source, 'u');
}

function compileOptional(source: string | undefined): RegExp | null {
  return source === undefined ? null : compilePattern(source);
}

/** Compiles the rules of a theme; throws a SyntaxError on an invalid pattern, which readThemes has excluded. */
export function compileRules(theme: Theme): CompiledRule[] {
  return theme.rules.map((rule) => ({
    rule,
    text: compilePattern(rule.text),
    not: compileOptional(rule.not),
    under: compileOptional(rule.under),
    notUnder: compileOptional(rule.notUnder),
  }));
}

/** Tells whether a rule puts a sentence under its theme. */
export function fires(compiled: CompiledRule, unit: Pick<Unit, 'text' | 'titles'>): boolean {
  const { text, not, under, notUnder } = compiled;
  return (
    text.test(unit.text) &&
    !not?.test(unit.text) &&
    (under === null || unit.titles.some((title) => under.test(title))) &&
    !(notUnder !== null && unit.titles.some((title) => notUnder.test(title)))
  );
}
