import type { Concept, Force, Section, TableHead, TargetGroup, Theme } from '../../src/model/index.ts';
import { relativeSentences, type Sentence } from '../../src/relatives/sentence.ts';
import { commitmentsOf } from '../facts/commitments.ts';
import { deadlinesOf } from '../facts/deadlines.ts';
import { tasksOf } from '../facts/tasks.ts';
import { parsePlan } from '../parse/parse.ts';
import { headReader } from '../tables/heads.ts';
import { readTables } from '../tables/read.ts';
import { excerptsOf } from '../themes/excerpts.ts';
import { mentionsOf } from '../themes/mentions.ts';
import { openThemes } from '../themes/open.ts';
import { documentYear } from '../themes/statement.ts';
import { withTraits } from '../themes/traits.ts';

/** What a draft is read by; shipped to the browser as it stands. */
export interface DraftMaterial {
  readonly themes: readonly Theme[];
  readonly concepts: readonly Concept[];
  readonly groups: readonly TargetGroup[];
  readonly heads: readonly TableHead[];
  /** Learned weights as they lie in `content/weights`, by path. */
  readonly weights: Readonly<Record<string, string>>;
}

/** A sentence of a draft, with how hard it binds and where it stands. */
export interface DraftSentence extends Sentence {
  readonly force: Force | null;
  readonly place: string;
}

/** A draft as it is understood. */
export interface ReadDraft {
  readonly title: string;
  /** Its headings in order. */
  readonly outline: readonly Pick<Section, 'eId' | 'level' | 'label' | 'title'>[];
  readonly sentences: readonly DraftSentence[];
  /** Ids of the target groups it speaks of. */
  readonly groups: readonly string[];
}

/** City id under which a draft is read; no city of the site is called so. */
export const draftId = 'draft';

/** Makes the reader of drafts: the parser and the classifier of the site, without files, so that a browser can run them. */
export function draftReader(material: DraftMaterial): (text: string) => ReadDraft {
  const { reader } = openThemes(material.themes, material.concepts, (path) => material.weights[path] ?? null);
  const readHead = headReader(material.heads);
  return (seed) => {
    const { sections, clauses, metadata } = parsePlan(draftId, seed, undefined, readHead);
    const text = { sections, clauses, tables: readTables(clauses, readHead) };
    const plan = { date: metadata.date, title: metadata.title ?? '' };
    const selected = excerptsOf(text, reader);
    const commitments = commitmentsOf(clauses, sections, selected, plan, text.tables);
    const deadlines = deadlinesOf(clauses, tasksOf(text.tables), sections, plan);
    const facts = { commitments, deadlines, indicators: [] };
    const excerpts = withTraits(selected, text, facts, documentYear(plan));
    const forces = new Map(excerpts.map(({ eId, start, force }) => [`${eId} ${start}`, force]));
    const places = new Map(clauses.map(({ eId, place }) => [eId, place]));
    return {
      title: plan.title,
      outline: sections.map(({ eId, level, label, title }) => ({ eId, level, label, title })),
      sentences: relativeSentences(clauses, excerpts).map((sentence) => ({
        ...sentence,
        force: forces.get(`${sentence.eId} ${sentence.start}`) ?? null,
        place: places.get(sentence.eId) ?? '',
      })),
      groups: [...new Set(mentionsOf(text, material.groups, selected).map(({ group }) => group))],
    };
  };
}
