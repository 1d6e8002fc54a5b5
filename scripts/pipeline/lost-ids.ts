import { pathOf } from '../../src/model/content.ts';
import type { Clause } from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';
import type { Files } from './files.ts';
import { type Aliases, aliasesFile, digestOf, type Lock, lockFile } from './lock.ts';
import type { PlanContent } from './plan.ts';
import { successorsOf } from './successors.ts';

/** Letters of a text that a message shows. */
const shown = 20;

/** Texts of clauses by their ids. */
type Texts = ReadonlyMap<string, string>;

const textsOf = (clauses: readonly Pick<Clause, 'eId' | 'text'>[]): Texts =>
  new Map(clauses.map(({ eId, text }) => [eId, text]));

const quoted = (text = ''): string => `“${text.length > shown ? `${text.slice(0, shown)}…` : text}”`;

/** The texts that `content/` holds of a plan, as far as they are those of the lock; none where the file cannot be read. */
function lockedTexts(files: Files, plan: string, lock: Lock): Texts {
  try {
    const clauses: Clause[] = JSON.parse(files.text(`${pathOf('clauses')}/${plan}.json`) ?? '[]');
    return new Map([...textsOf(clauses)].filter(([eId, text]) => lock[plan]?.[eId] === digestOf(text)));
  } catch {
    return new Map();
  }
}

/**
 * Says what became of the ids of texts that are gone: one whose text, in another wording, has another id now; one that
 * now names another text; one that names nothing. An alias that says so (to '' where nothing follows, to the id itself
 * where the new text takes the place of the old) makes it right.
 */
export function lostIds(old: Texts, now: Texts, aliases: Readonly<Record<string, string>> = {}): string[] {
  const [before, after] = [old, now].map((texts) => new Set([...texts.values()].map(digestOf)));
  const without = (texts: Texts, others = new Set<string>()) =>
    new Map([...texts].filter(([, text]) => !others.has(digestOf(text))));
  const gone = without(old, after);
  return [...successorsOf(gone, without(now, before))].flatMap(([eId, successor]) => {
    if (successor === eId || aliases[eId] === (successor ?? '') || aliases[eId] === eId) return [];
    if (successor !== null) return [`${eId}, whose text was edited, is now ${successor}`];
    if (now.has(eId)) return [`${eId} named ${quoted(old.get(eId))} and now names ${quoted(now.get(eId))}`];
    return [`${eId}, ${quoted(old.get(eId))}, is gone`];
  });
}

/** Reports ids of clauses that were lost or went to another text since the content was written, and aliases that lead nowhere. */
export function idsLost(files: Files, old: Lock, plans: readonly PlanContent[], aliases: Aliases): Problem[] {
  return plans.flatMap(({ plan: { id }, clauses }) => {
    const now = textsOf(clauses);
    const own = aliases[id] ?? {};
    const lost = lostIds(lockedTexts(files, id, old), now, own);
    const astray = Object.values(own).filter((to) => to !== '' && !now.has(to) && own[to] === undefined);
    return [
      ...lost.map((detail) => problem('id-lost', lockFile, 0, `${id}: ${detail}`)),
      ...astray.map((to) => problem('alias-astray', aliasesFile, 0, `${id}: ${to}`)),
    ];
  });
}
