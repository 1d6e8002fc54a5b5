import type { Change } from '../../src/model/change.ts';
import { collectionOf, type NameOf, namesOf, pathOf } from '../../src/model/content.ts';
import { version, versionName } from '../../src/model/site.ts';
import type { Files } from './files.ts';
import { json } from './render.ts';
import { versionFile } from './version.ts';

/** Path of the changes since the last version that was tagged. */
export const changesFile = pathOf('changes');

/** A record as it lies in a file of some version, whatever its schema was then. */
type Row = Readonly<Record<string, unknown>>;

/** A state of the content that can be compared: what it is called, and its files. */
export interface State {
  readonly name: string;
  readonly files: Files;
}

/** Name of the version of the data that files hold; `fallback` where they have none. */
export function versionIn(files: Files, fallback: string): string {
  const parsed = version.safeParse(data(files.text(versionFile)));
  return parsed.success ? versionName(parsed.data) : fallback;
}

/** Lists what differs between two states: the records of plans that came, went or read otherwise. */
export function changesBetween(old: State, now: State): Change[] {
  return namesOf('cities').flatMap((name) => {
    const cities = new Set([old, now].flatMap(({ files }) => files.list(pathOf(name))));
    return [...cities].sort().flatMap((file) => changesIn(name, file, old, now));
  });
}

/** The text of the file of changes. */
export const changesText = (changes: readonly Change[]): string => json(changes);

function changesIn(name: NameOf<'cities'>, file: string, old: State, now: State): Change[] {
  const [before, after] = [old, now].map((state) => rowsByKey(state.files, name, file));
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...keys].flatMap((key): Change[] => {
    const [was, is] = [before?.get(key), after?.get(key)];
    const fields = was && is ? differing(was, is) : [];
    if (was && is && fields.length === 0) return [];
    const { plan, eId } = (is ?? was) as { plan: string; eId: string };
    const kind = was ? (is ? 'altered' : 'removed') : 'added';
    return [
      { id: `${name}/${key}`, from: old.name, to: now.name, collection: name, plan, eId, kind, fields },
    ];
  });
}

/** The records of a file by their keys; of records with the same key, each by its number too. */
function rowsByKey(files: Files, name: NameOf<'cities'>, file: string): Map<string, Row> {
  const held = data(files.text(`${pathOf(name)}/${file}`)) as Record<string, unknown> | null;
  const rows = Array.isArray(held?.[name]) ? (held[name] as Row[]) : [];
  const key = ['plan', ...(collectionOf(name).table?.key ?? ['eId']).filter((field) => field !== 'plan')];
  const found = new Map<string, Row>();
  for (const row of rows) {
    const plain = key.map((field) => String(row[field])).join('/');
    let unique = plain;
    for (let n = 2; found.has(unique); n += 1) unique = `${plain}/${n}`;
    found.set(unique, row);
  }
  return found;
}

/** Names of the fields of the old record that read otherwise in the new; a field that is new does not change a record. */
const differing = (was: Row, is: Row): string[] =>
  Object.keys(was).filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));

/** A JSON text as data, null where it is none. */
function data(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
