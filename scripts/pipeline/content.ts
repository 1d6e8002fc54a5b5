import { namesOf, pathOf } from '../../src/model/content.ts';
import type { Theme } from '../../src/model/index.ts';
import { readVocabulary } from '../facts/vocabulary.ts';
import type { Problem } from '../report/problem.ts';
import { type Tell, tellNobody } from '../system/progress.ts';
import { openThemes } from '../themes/open.ts';
import { readThemes } from '../themes/read.ts';
import type { Files } from './files.ts';
import { aliasesFile, changedIds, keeping, type Lock, lockFile, lockFor, readLock } from './lock.ts';
import { idsLost } from './lost-ids.ts';
import { readManifest } from './manifest.ts';
import type { PlanContent } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { readmeFile, readmeWith } from './readme.ts';
import { checkReferences } from './references.ts';
import { json, planFiles } from './render.ts';
import { withSharedBodies } from './shared-bodies.ts';
import { validateFile } from './validate.ts';
import { monthOf, versionFile, versionOf } from './version.ts';

/** The generated part of `content/`: paths and texts, or the problems that forbid writing it. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly plans: readonly PlanContent[];
  readonly themes: readonly Theme[];
  readonly problems: readonly Problem[];
  /** Ids of the cities whose text cannot be used: their files stay as they are. */
  readonly leftOut: readonly string[];
  /** Whether the files may be written: what is wrong, if anything, is wrong with texts that were left out. */
  readonly isWritable: boolean;
}

/**
 * Makes everything under `content/` that is generated, from seeds, themes and vocabulary; touches no file. `month` is that
 * of a new version of the data, where what is published has changed; `tell` hears of each text as its turn comes.
 */
export function generateContent(
  files: Files,
  month = monthOf(new Date()),
  tell: Tell = tellNobody,
): Generated {
  const { entries, problems: manifestProblems } = readManifest(files.text('seeds/manifest.json'));
  const themes = readThemes('content/themes', (path) => files.text(path) ?? '', files.list);
  const vocabulary = readVocabulary('content/vocabulary', (path) => files.text(path) ?? '');
  const opened = openThemes(themes.themes, vocabulary.vocabulary.concepts, files.text);
  const read = entries.map((entry, order) => {
    tell(`Reading ${entry.city} (${order + 1} of ${entries.length})`);
    return readPlan(files, entry, order, opened.reader, vocabulary.vocabulary);
  });
  tell('Checking what was read');
  const { bodies } = vocabulary.vocabulary;
  const plans = withSharedBodies(
    read.flatMap(({ plan }) => (plan ? [plan] : [])),
    bodies,
  );
  const ids = entries.map(({ id }) => id);
  const leftOut = ids.filter((_, at) => !read[at]?.plan);
  const old = readLock(files, lockFile);
  const made = lockFor(plans, bodies);
  const lock = keeping(made, ids, leftOut, old.data ?? {});
  const rendered = new Map([
    ...plans.flatMap(planFiles),
    [lockFile, json(lock)],
    [versionFile, json(versionOf({ files, plans, themes: themes.themes }, month))],
    ...readmeOf(files),
  ]);
  const problems = [
    ...manifestProblems,
    ...themes.problems,
    ...vocabulary.problems,
    ...opened.problems,
    ...old.problems,
    ...movedIds(files, old.data ?? {}, lock, plans),
    ...plans.flatMap((plan) => checkReferences(plan, themes.themes)),
    ...[...rendered].flatMap(([path, text]) => validateFile(path, text)),
  ];
  const all = [...problems, ...read.flatMap((each) => each.problems)];
  const isWritable = problems.length === 0 && plans.length > 0;
  return { files: rendered, plans, themes: themes.themes, problems: all, leftOut, isWritable };
}

/** What became of the ids since the lock was written; aliases that cannot be read are reported and count as none. */
function movedIds(files: Files, old: Lock, now: Lock, plans: readonly PlanContent[]): Problem[] {
  const { data: aliases, problems } = readLock(files, aliasesFile);
  return [...problems, ...changedIds(old, now, aliases ?? {}), ...idsLost(files, old, plans, aliases ?? {})];
}

/** The README with its table, where there is a README. */
function readmeOf(files: Files): [path: string, text: string][] {
  const readme = files.text(readmeFile);
  return readme === null ? [] : [[readmeFile, readmeWith(readme)]];
}

/** Generated files that are on disk, but that no seed gives any more. */
export function staleFiles(files: Files, generated: Pick<Generated, 'files' | 'leftOut'>): string[] {
  const kept = new Set(generated.leftOut.map((id) => `${id}.json`));
  return namesOf('city', 'cities')
    .flatMap((name) =>
      files
        .list(pathOf(name))
        .filter((file) => !kept.has(file))
        .map((file) => `${pathOf(name)}/${file}`),
    )
    .filter((path) => !generated.files.has(path));
}
