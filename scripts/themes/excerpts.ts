import type { Selected } from '../../src/model/excerpt.ts';
import type { Theme } from '../../src/model/theme.ts';
import { type Said, unsaidHeadings } from './headings.ts';
import type { ThemeReader } from './reader.ts';
import { foldRepeats } from './repeats.ts';
import { allUnitsOf, type PlanText, type Unit } from './units.ts';

function excerptOf({ unit, spoken }: Said, reader: ThemeReader): Selected {
  const { clause, start, end, heading } = unit;
  return {
    theme: spoken.theme,
    plan: clause.plan,
    eId: clause.eId,
    start,
    end,
    heading,
    text: clause.text.slice(start, end),
    issues: [...spoken.issues],
    rule: spoken.rules[0]!,
    rules: [...spoken.rules],
    because: reader.because(unit, spoken.theme),
    also: [],
    url: clause.url,
  };
}

/** Returns the excerpts of a plan: theme by theme in the given order, within a theme in the order of the text. */
export function excerptsOf(plan: PlanText, reader: ThemeReader): Selected[] {
  const units = allUnitsOf(plan);
  const spokenBy = runsOf(units).flatMap((run) => {
    const spoken = reader.read(run);
    return run.flatMap((unit, at) => spoken[at]!.map((each): Said => ({ unit, spoken: each })));
  });
  const said = unsaidHeadings(spokenBy, units, reader);
  const byTheme = Map.groupBy(said, ({ spoken }) => spoken.theme);
  return reader.themes.flatMap((theme) =>
    foldRepeats((byTheme.get(theme.id) ?? []).map((each) => excerptOf(each, reader))).map((excerpt) =>
      inOrder(excerpt, theme),
    ),
  );
}

/** Units in runs of sentences that follow each other under the same titles; a heading is a run of its own. */
function runsOf(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const last = runs.at(-1)?.at(-1);
    const goes = last && !last.heading && !unit.heading && last.under.join() === unit.under.join();
    if (goes) runs.at(-1)!.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** Issues in the order of the theme. */
function inOrder(excerpt: Selected, theme: Theme): Selected {
  const spoken = new Set(excerpt.issues);
  return { ...excerpt, issues: theme.issues.map(({ id }) => id).filter((id) => spoken.has(id)) };
}
