import type { PlanRecords } from '../../src/model/content.ts';
import type { Clause, ManifestEntry, Plan, Task } from '../../src/model/index.ts';
import { bodyNamer, namesIn } from '../../src/writing/body-names.ts';
import { commitmentsOf } from '../facts/commitments.ts';
import { deadlinesOf } from '../facts/deadlines.ts';
import { indicatorsOf } from '../facts/indicator-rows.ts';
import { alignIndicators, proseIndicators } from '../facts/indicators-in-prose.ts';
import { withOwners } from '../facts/owners.ts';
import { responsibilitiesOf } from '../facts/responsibilities.ts';
import { tasksOf } from '../facts/tasks.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { splitLines } from '../parse/base/lines.ts';
import { type ParsedPlan, parsePlan } from '../parse/parse.ts';
import type { Rulings } from '../parse/rulings.ts';
import { headReader } from '../tables/heads.ts';
import { readTables } from '../tables/read.ts';
import { excerptsOf } from '../themes/excerpts.ts';
import { mentionsOf } from '../themes/mentions.ts';
import type { ThemeReader } from '../themes/reader.ts';
import { documentYear } from '../themes/statement.ts';
import { withTraits } from '../themes/traits.ts';

/** Everything the site knows of one plan, collection by collection. */
export interface PlanContent extends PlanRecords {
  readonly plan: Plan;
  readonly lines: readonly string[];
}

/** Parses a seed and extracts its facts and excerpts. */
export function planContent(
  entry: ManifestEntry,
  order: number,
  seed: string,
  rulings: Rulings,
  reader: ThemeReader,
  vocabulary: Vocabulary,
): PlanContent {
  const readHead = headReader(vocabulary.heads);
  const parsed = parsePlan(entry.id, seed, rulings, readHead);
  const { sections, clauses } = parsed;
  const tables = readTables(clauses, readHead);
  const text = { sections, clauses, tables };
  const selected = excerptsOf(text, reader);
  const tasks = tasksOf(tables);
  const printed = alignIndicators(indicatorsOf(tables, clauses), vocabulary);
  const plan = planRecord(entry, order, parsed);
  const commitments = commitmentsOf(clauses, sections, selected, plan, tables);
  const deadlines = deadlinesOf(clauses, tasks, sections, plan);
  const indicators = [...printed, ...proseIndicators(commitments, clauses, vocabulary)];
  const responsibilities = responsibilitiesOf(clauses, tables);
  const excerpts = withTraits(selected, text, { indicators, commitments, deadlines }, documentYear(plan));
  const nameOf = bodyNamer(vocabulary.bodies, namesIn(responsibilities));
  const facts = { commitments, deadlines, tasks, responsibilities };
  return {
    plan,
    lines: splitLines(seed).slice(0, parsed.lineCount),
    sections,
    indicators,
    ...withOwners(facts, clauses, excerpts, (name) => nameOf(name).id),
    clauses: withTaskPlaces(clauses, tasks),
    groups: mentionsOf(text, vocabulary.groups, selected),
  };
}

/** Rows of tasks are cited by the number of the task rather than that of the row. */
function withTaskPlaces(clauses: readonly Clause[], tasks: readonly Pick<Task, 'eId' | 'no'>[]): Clause[] {
  const numbers = new Map(tasks.map(({ eId, no }) => [eId, no]));
  return clauses.map((clause) => {
    const no = numbers.get(clause.eId) ?? null;
    return no === null ? clause : { ...clause, place: clause.place.replace(/第\d+行$/u, `任务${no}`) };
  });
}

function planRecord(entry: ManifestEntry, order: number, { metadata, lineCount }: ParsedPlan): Plan {
  const { id, city, province, code, file, sha256, type, suppliedTitle, converted } = entry;
  const converter = converted ? `${converted.converter} ${converted.version}` : null;
  const titleSupplied = metadata.title === null;
  return {
    id,
    city,
    province,
    code,
    order,
    title: metadata.title ?? suppliedTitle ?? `${city}医疗保障${type}`,
    titleSupplied,
    docNumber: metadata.docNumber,
    issuer: [...metadata.issuer],
    date: metadata.date,
    type,
    seed: { file, sha256, lines: lineCount, converter },
    url: `plans/${id}/`,
  };
}
