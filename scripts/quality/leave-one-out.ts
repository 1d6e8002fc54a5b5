import type { Concept } from '../../src/model/concept.ts';
import type { Theme } from '../../src/model/theme.ts';
import { believed, type Example, learn } from '../learn/train.ts';
import { type ThemeReader, themeReader } from '../themes/reader.ts';
import type { Answerer } from '../themes/weights.ts';
import type { JudgeableDocument } from './documents.ts';
import { type JudgedDocument, judgeDocument } from './measure.ts';

/** What a classifier is made of, so that designs can be set side by side. */
export const designs = {
  'concepts alone': (_, themes) => believed(themes),
  'words alone': (examples, themes) => learn(examples.map(withoutConcepts), themes.map(withoutRules)),
  'concepts and words': learn,
} as const satisfies Record<string, (examples: readonly Example[], themes: readonly Theme[]) => Answerer[]>;

export type Design = keyof typeof designs;

/** The design of the site. */
export const siteDesign: Design = 'concepts and words';

function withoutConcepts(example: Example): Example {
  const features = new Map([...example.reading.features].filter(([key]) => !key.includes('concept:')));
  return { ...example, reading: { ...example.reading, features } };
}

const withoutRules = (theme: Theme): Theme => ({ ...theme, rules: [] });

/** What is tried, and what is left out together: one document, or all of one pen, which is what a new city is like. */
export interface LeaveOut {
  readonly design?: Design;
  readonly by?: 'document' | 'pen';
}

/** Judges every document by a classifier that has learned from none that is left out with it. */
export function leaveOneOut(
  documents: readonly JudgeableDocument[],
  examples: readonly Example[],
  { themes, concepts }: { readonly themes: readonly Theme[]; readonly concepts: readonly Concept[] },
  { design = siteDesign, by = 'pen' }: LeaveOut = {},
): JudgedDocument[] {
  const apart = Map.groupBy(documents, (document) => (by === 'pen' ? document.pen : document.id));
  return [...apart].flatMap(([left, together]) => {
    const others = examples.filter((example) => example[by] !== left);
    const reader: ThemeReader = themeReader(themes, concepts, designs[design](others, themes));
    return together.map((document) => judgeDocument(document, reader));
  });
}
