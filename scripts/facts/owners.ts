import type {
  Clause,
  Commitment,
  Deadline,
  Excerpt,
  ReadExcerpt,
  Responsibility,
  Task,
} from '../../src/model/index.ts';
import { type Reach, reachOf, type Stretch } from './reach.ts';
import type { ReadCommitment, ReadDeadline, ReadDuty, ReadTask } from './read-facts.ts';
import { themesAt } from './themes-at.ts';

/** Gives the id of the body that a printed name stands for. */
export type BodyOf = (printed: string) => string;

/** The facts of one document as read. */
export interface ReadRecords {
  readonly commitments: readonly ReadCommitment[];
  readonly deadlines: readonly ReadDeadline[];
  readonly tasks: readonly ReadTask[];
  readonly responsibilities: readonly ReadDuty[];
}

/** The same facts with the themes they belong to and the bodies that answer for them. */
export interface OwnedRecords {
  readonly excerpts: Excerpt[];
  readonly commitments: Commitment[];
  readonly deadlines: Deadline[];
  readonly tasks: Task[];
  readonly responsibilities: Responsibility[];
}

/** Says of the facts of a document which themes they belong to and which bodies answer for them. */
export function withOwners(
  read: ReadRecords,
  clauses: readonly Clause[],
  excerpts: readonly ReadExcerpt[],
  bodyOf: BodyOf,
): OwnedRecords {
  const reach = reachOf(clauses);
  const themes = themesAt(excerpts);
  const themesIn = (stretches: readonly Stretch[]): string[] =>
    [...new Set(stretches.flatMap(({ clause, start, end }) => themes(clause, start, end)))].sort();
  const answers = answering(read.responsibilities, reach);
  const leadIn = (stretches: readonly Stretch[]) =>
    eachOnce(
      answers(stretches).flatMap(({ lead }) => lead),
      bodyOf,
    );
  const bodiesIn = (stretches: readonly Stretch[]) => {
    const found = answers(stretches);
    return eachOnce(
      [...found.flatMap(({ lead }) => lead), ...found.flatMap(({ support }) => support)],
      bodyOf,
    );
  };
  const placesOf = placeReader(clauses);
  const rows = new Set(read.tasks.map(({ eId }) => eId));
  const named = <T extends Pick<ReadDuty, 'lead' | 'support'>>(record: T) => ({
    leadBodies: record.lead.map(bodyOf),
    supportBodies: record.support.map(bodyOf),
  });
  return {
    excerpts: excerpts.map((each) => ({ ...each, leadBodies: leadIn(placesOf(each)) })),
    commitments: read.commitments.map((each) => ({ ...each, bodies: bodiesIn(reach(each.eId, each.quote)) })),
    deadlines: read.deadlines.map((each) => {
      const spoken = reach(each.eId, rows.has(each.eId) ? '' : each.quote);
      return { ...each, themes: themesIn(spoken), bodies: bodiesIn(spoken) };
    }),
    tasks: read.tasks.map((each) => ({ ...each, themes: themesIn(reach(each.eId, '')), ...named(each) })),
    responsibilities: read.responsibilities.map((each) => ({
      ...each,
      themes: themesIn(reach(each.eId, each.quote)),
      ...named(each),
    })),
  };
}

/** The bodies behind names, each once. */
const eachOnce = (names: readonly string[], bodyOf: BodyOf): string[] => [...new Set(names.map(bodyOf))];

/** Makes the reader of all places where an excerpt stands. */
function placeReader(clauses: readonly Clause[]): (excerpt: ReadExcerpt) => Stretch[] {
  const byId = new Map(clauses.map((clause) => [clause.eId, clause]));
  return ({ eId, start, end, also }) =>
    [{ eId, start, end }, ...also].flatMap((place) => {
      const clause = byId.get(place.eId);
      return clause ? [{ clause, start: place.start, end: place.end }] : [];
    });
}

/** Makes the reader of the statements of who answers for stretches of a document. */
function answering(
  statements: readonly ReadDuty[],
  reach: Reach,
): (stretches: readonly Stretch[]) => ReadDuty[] {
  const spoken = statements.flatMap((statement) =>
    reach(statement.eId, statement.quote).map((stretch) => ({ stretch, statement })),
  );
  const byClause = Map.groupBy(spoken, ({ stretch }) => stretch.clause.eId);
  const meeting = ({ clause, start, end }: Stretch) =>
    (byClause.get(clause.eId) ?? [])
      .filter(({ stretch }) => stretch.start < end && start < stretch.end)
      .map(({ statement }) => statement);
  return (stretches) => stretches.flatMap(meeting);
}
