import { namesOf, pathOf } from '../../src/model/content.ts';
import type { ManifestEntry, Theme } from '../../src/model/index.ts';
import { readVocabulary, type Vocabulary } from '../facts/vocabulary.ts';
import { findLoss } from '../parse/round-trip.ts';
import { readSeed } from '../parse/seed.ts';
import { type Problem, problem } from '../report/problem.ts';
import { readAgainst, readJsonByHand } from '../report/structured.ts';
import { rulesThatNeverFired } from '../themes/excerpts.ts';
import { readThemes } from '../themes/read.ts';
import { readCorrections, rulingsOf, unusedCorrections } from './corrections.ts';
import type { Files } from './files.ts';
import { aliasesFile, changedIds, type Lock, lockFile, lockFor, lockModel } from './lock.ts';
import { readManifest } from './manifest.ts';
import { type PlanContent, planContent } from './plan.ts';
import { readmeFile, readmeWith } from './readme.ts';
import { checkReferences } from './references.ts';
import { json, planFiles } from './render.ts';
import { validateFile } from './validate.ts';
import { monthOf, versionFile, versionOf } from './version.ts';

/** The generated part of `content/`: paths and texts, or the problems that forbid writing it. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly plans: readonly PlanContent[];
  readonly themes: readonly Theme[];
  readonly problems: readonly Problem[];
}

/**
 * Makes everything under `content/` that is generated, from seeds, themes and vocabulary; touches no file. `month` is that
 * of a new version of the data, where what is published has changed.
 */
export function generateContent(files: Files, month = monthOf(new Date())): Generated {
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
  const lock = lockFor(plans, vocabulary.vocabulary.bodies);
  const version = versionOf({ files, plans, themes: themes.themes }, month);
  const rendered = new Map([
    ...plans.flatMap(planFiles),
    [lockFile, json(lock)],
    [versionFile, json(version)],
    ...readmeOf(files),
  ]);
  problems.push(
    ...(isWhole ? silentRules(themes, plans) : []),
    ...movedIds(files, lock),
    ...plans.flatMap((plan) => checkReferences(plan, themes.themes)),
    ...[...rendered].flatMap(([path, text]) => validateFile(path, text)),
  );
  return { files: rendered, plans, themes: themes.themes, problems };
}

/** The README with its table, where there is a README. */
function readmeOf(files: Files): [path: string, text: string][] {
  const readme = files.text(readmeFile);
  return readme === null ? [] : [[readmeFile, readmeWith(readme)]];
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
  problems.push(...impossibleDates(plan, `seeds/${entry.file}`));
  return { plan, problems: [...problems, ...unusedCorrections(file, corrections, seed.text)] };
}

/** Dates of issue that the calendar does not have. */
function impossibleDates({ clauses }: PlanContent, file: string): Problem[] {
  return clauses
    .flatMap(({ issues }) => issues.filter(({ key }) => key === 'date-impossible'))
    .map(({ line, detail }) => problem('seed-date-impossible', file, line, detail));
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

/** Ids that moved since the lock was written; a lock or aliases that cannot be read are reported and count as none. */
function movedIds(files: Files, now: Lock): Problem[] {
  const read = (path: string) => {
    const form = { key: 'content-invalid', read: () => readJsonByHand(files.text(path) ?? '{}') } as const;
    return readAgainst(path, lockModel, form);
  };
  const [old, aliases] = [read(lockFile), read(aliasesFile)];
  return [...old.problems, ...aliases.problems, ...changedIds(old.data ?? {}, now, aliases.data ?? {})];
}

/** Generated files that are on disk, but that no seed gives any more. */
export function staleFiles(files: Files, generated: ReadonlyMap<string, string>): string[] {
  return namesOf('city', 'cities')
    .flatMap((name) => files.list(pathOf(name)).map((file) => `${pathOf(name)}/${file}`))
    .filter((path) => !generated.has(path));
}
