import type { ManifestEntry, Theme } from '../../src/model/index.ts';
import { readVocabulary, type Vocabulary } from '../facts/vocabulary.ts';
import { findLoss } from '../parse/round-trip.ts';
import { readSeed } from '../parse/seed.ts';
import { type Problem, problem } from '../report/problem.ts';
import { rulesThatNeverFired } from '../themes/excerpts.ts';
import { readThemes } from '../themes/read.ts';
import { readCorrections, rulingsOf, unusedCorrections } from './corrections.ts';
import type { Files } from './files.ts';
import { type Aliases, changedIds, type Lock, lockFile, lockOf } from './lock.ts';
import { readManifest } from './manifest.ts';
import { type PlanContent, planContent } from './plan.ts';

/** The generated part of `content/`: paths and texts, or the problems that forbid writing it. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly plans: readonly PlanContent[];
  readonly themes: readonly Theme[];
  readonly problems: readonly Problem[];
}

/** Collections written as one file a city, `content/<collection>/<city>.json`. */
export const collections = [
  'sections',
  'clauses',
  'excerpts',
  'indicators',
  'commitments',
  'deadlines',
  'tasks',
  'responsibilities',
] as const;

/** Makes everything under `content/` that is generated, from seeds, themes and vocabulary; touches no file. */
export function generateContent(files: Files): Generated {
  const { entries, problems: manifestProblems } = readManifest(files.text('seeds/manifest.json'));
  const themes = readThemes('content/themes', (path) => files.text(path) ?? '', files.list);
  const vocabulary = readVocabulary('content/vocabulary', (path) => files.text(path) ?? '');
  const problems = [...manifestProblems, ...themes.problems, ...vocabulary.problems];
  const plans = entries.flatMap((entry, order) => {
    const read = readPlan(files, entry, order, themes.themes, vocabulary.vocabulary);
    problems.push(...read.problems);
    return read.plan ? [read.plan] : [];
  });
  const isWhole = manifestProblems.length === 0 && plans.length === entries.length;
  problems.push(...(isWhole ? silentRules(themes, plans) : []), ...movedIds(files, plans));
  return { files: render(plans), plans, themes: themes.themes, problems };
}

function readPlan(
  files: Files,
  entry: ManifestEntry,
  order: number,
  themes: readonly Theme[],
  vocabulary: Vocabulary,
): { plan: PlanContent | null; problems: Problem[] } {
  const seed = readSeed(entry, files.bytes(`seeds/${entry.file}`));
  const file = `content/corrections/${entry.id}.yaml`;
  const { corrections, problems } = readCorrections(file, files.text(file));
  if ('problems' in seed) return { plan: null, problems: [...seed.problems, ...problems] };
  const plan = planContent(entry, order, seed.text, rulingsOf(corrections), themes, vocabulary);
  const loss = findLoss(seed.text, plan.clauses);
  if (loss) problems.push(problem('seed-characters-lost', `seeds/${entry.file}`, loss.line, loss.detail));
  return { plan, problems: [...problems, ...unusedCorrections(file, corrections, seed.text)] };
}

/** Rules that select nothing, once every plan could be read. */
function silentRules(
  { themes, placeOf }: ReturnType<typeof readThemes>,
  plans: readonly PlanContent[],
): Problem[] {
  const excerpts = plans.flatMap((plan) => plan.excerpts);
  return rulesThatNeverFired(themes, excerpts).map(({ theme, rule }) => {
    const { file, line } = placeOf(theme, rule);
    return problem('theme-rule', file, line, `rule ${rule} selects no sentence of any plan`);
  });
}

function movedIds(files: Files, plans: readonly PlanContent[]): Problem[] {
  const read = <T>(path: string): T => JSON.parse(files.text(path) ?? '{}') as T;
  const now = Object.fromEntries(plans.map(({ plan, clauses }) => [plan.id, lockOf(clauses)]));
  return changedIds(read<Lock>(lockFile), now, read<Aliases>('content/aliases.json'));
}

/** Renders the collections as readable JSON, sorted and stable. */
function render(plans: readonly PlanContent[]): Map<string, string> {
  const files = new Map<string, string>();
  const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
  for (const content of plans) {
    const { id } = content.plan;
    files.set(`content/plans/${id}.json`, json(content.plan));
    files.set(`content/sources/${id}.json`, json({ plan: id, lines: content.lines }));
    for (const name of collections)
      files.set(`content/${name}/${id}.json`, json({ plan: id, [name]: content[name] }));
  }
  files.set(lockFile, json(Object.fromEntries(plans.map(({ plan, clauses }) => [plan.id, lockOf(clauses)]))));
  return files;
}

/** Generated files that are on disk, but that no seed gives any more. */
export function staleFiles(files: Files, generated: ReadonlyMap<string, string>): string[] {
  return ['plans', 'sources', ...collections]
    .flatMap((name) => files.list(`content/${name}`).map((file) => `content/${name}/${file}`))
    .filter((path) => !generated.has(path));
}
