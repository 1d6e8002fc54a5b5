import type { Section } from '../../src/model/index.ts';
import type { PlanContent } from '../pipeline/plan.ts';
import { shapeOf } from './form.ts';

/** A heading of which the reader of texts cannot be sure. */
export interface Doubt {
  readonly section: Section;
  /** One clause that says why. */
  readonly why: string;
}

type Outline = Pick<PlanContent, 'sections' | 'clauses'>;

/** Longest title, in characters, that is taken for one without a doubt. */
const longest = 40;

/** Says in a clause why a heading may be none; null where nothing speaks against it. */
function whyDoubtful({ label, title }: Section, isEmpty: boolean): string | null {
  if (title === '' && !label.startsWith('第')) return 'it has a number and no words';
  if (title.length > longest) return 'it is as long as a sentence';
  if (/[。；！？;!?](?=.)|[，、；,;]$/u.test(title)) return 'it reads like a sentence';
  return isEmpty ? 'nothing stands beneath it' : null;
}

/** Of which a document has headings and items of lists side by side: section above and shape of label, as one key each. */
function mixedIn({ sections, clauses }: Outline): Set<string> {
  const items = clauses.filter(({ kind }) => kind === 'item');
  const shapes = new Set(
    items.flatMap(({ section, text }) => beginnings(text).map((start) => `${section} ${start}`)),
  );
  return new Set(sections.map(keyOf).filter((key) => shapes.has(key)));
}

const keyOf = ({ parent, label }: Section) => `${parent ?? ''} ${shapeOf(label)}`;
/** Shapes of all that may be the label of an item. */
const beginnings = (text: string) => [2, 3, 4, 5].map((length) => shapeOf(text.slice(0, length)));

/** The headings of the outline that may be none, in the order of the text. */
export function doubtsOf(outline: Outline): Doubt[] {
  const { sections, clauses } = outline;
  const parents = new Set(sections.map(({ parent }) => parent));
  // A heading that stands alone is the one clause of its section; a run-in one has its text beside it.
  const filled = new Set(clauses.filter(({ kind }) => kind !== 'heading').map(({ section }) => section));
  const mixed = mixedIn(outline);
  return sections
    .filter(({ kind }) => kind === 'section')
    .flatMap((section) => {
      const isEmpty = !parents.has(section.eId) && !filled.has(section.eId);
      const isMixed = section.label !== '' && mixed.has(keyOf(section));
      const why =
        whyDoubtful(section, isEmpty) ?? (isMixed ? 'others of its kind are items of a list' : null);
      return why === null ? [] : [{ section, why }];
    });
}
