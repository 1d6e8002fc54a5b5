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

function withoutConcepts(example: Example): Example {
  const features = new Map([...example.reading.features].filter(([key]) => !key.includes('concept:')));
  return { ...example, reading: { ...example.reading, features } };
}

const withoutRules = (theme: Theme): Theme => ({ ...theme, rules: [] });

/** Judges every document by a classifier that has learned from all the others. */
export function leaveOneOut(
  documents: readonly JudgeableDocument[],
  examples: readonly Example[],
  { themes, concepts }: { readonly themes: readonly Theme[]; readonly concepts: readonly Concept[] },
  design: Design = 'concepts and words',
): JudgedDocument[] {
  return documents.map((document) => {
    const others = examples.filter((example) => example.document !== document.id);
    const reader: ThemeReader = themeReader(themes, concepts, designs[design](others, themes));
    return judgeDocument(document, reader);
  });
}
