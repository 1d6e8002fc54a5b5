import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BodyEntry, Clause } from '../../src/model/index.ts';
import { bodyNamer, namesIn } from '../../src/writing/body-names.ts';
import { normalise } from '../../src/writing/fold.ts';
import { type Problem, problem } from '../report/problem.ts';
import { type Fitted, readAgainst, readJsonByHand } from '../report/structured.ts';
import type { Files } from './files.ts';
import type { PlanContent } from './plan.ts';

/** Two levels of names over a text: the form of the lock and of the aliases. */
export const lockModel = z.record(z.string(), z.record(z.string(), z.string()));

/** Fingerprints of the clauses of all plans: plan → eId → fingerprint. */
export type Lock = z.infer<typeof lockModel>;
/** Ids that were changed on purpose: plan → old eId → new eId. */
export type Aliases = z.infer<typeof lockModel>;

/** Path of the lock file. */
export const lockFile = 'content/ids.lock.json';
/** Path of the aliases, written by hand. */
export const aliasesFile = 'content/aliases.json';

/** Fingerprint of a text: the first 16 hexadecimal digits of the SHA-256 of its normalised form. */
export function digestOf(text: string): string {
  return createHash('sha256').update(normalise(text)).digest('hex').slice(0, 16);
}

/** Makes the lock of a plan's clauses. */
export function lockOf(clauses: readonly Clause[]): Record<string, string> {
  return Object.fromEntries(clauses.map(({ eId, text }) => [eId, digestOf(text)]));
}

/** Name under which the lock keeps the ids of the bodies' pages; no city can have it. */
const bodiesKey = 'tasks/bodies';

/** Makes the lock: the clauses of every plan, and the bodies that answer for something. */
export function lockFor(plans: readonly PlanContent[], table: readonly BodyEntry[]): Lock {
  const clauses = plans.map(({ plan, clauses }): [string, Lock[string]] => [plan.id, lockOf(clauses)]);
  const names = plans.flatMap(({ responsibilities }) => namesIn(responsibilities));
  const bodies = [...new Set(names)].map(bodyNamer(table, names));
  const ids = bodies.map(({ id, name }): [string, string] => [id, digestOf(name)]).sort();
  return Object.fromEntries([...clauses, [bodiesKey, Object.fromEntries(ids)]]);
}

/** Reports texts that are unchanged, but whose id is another than in the old lock, unless an alias says so. */
export function changedIds(old: Lock, now: Lock, aliases: Aliases): Problem[] {
  return Object.entries(old).flatMap(([plan, oldIds]) => {
    const nowIds = now[plan] ?? {};
    const byText = new Map(Object.entries(nowIds).map(([eId, text]) => [text, eId]));
    return Object.entries(oldIds).flatMap(([eId, text]) => {
      const moved = byText.get(text);
      const isKept = nowIds[eId] === text || moved === undefined || oldIds[moved] === text;
      if (isKept || aliases[plan]?.[eId] === moved) return [];
      return [problem('id-changed', lockFile, 0, `${plan}: ${eId} is now ${moved}`)];
    });
  });
}

/** Reads the lock or the aliases; where there is no such file, they are empty. */
export function readLock(files: Files, path: string): Fitted<Lock> {
  const read = () => readJsonByHand(files.text(path) ?? '{}');
  return readAgainst(path, lockModel, { key: 'lock-unreadable', read });
}

/** The lock with what the old one says of the cities whose texts are left out: their ids, and all bodies. */
export function keeping(lock: Lock, ids: readonly string[], leftOut: readonly string[], old: Lock): Lock {
  if (leftOut.length === 0) return lock;
  const cities = ids.flatMap((id) => {
    const own = lock[id] ?? old[id];
    return own ? [[id, own]] : [];
  });
  const bodies = Object.entries({ ...old[bodiesKey], ...lock[bodiesKey] }).sort();
  return Object.fromEntries([...cities, [bodiesKey, Object.fromEntries(bodies)]]);
}
