import type { Because, Concept, ThemeRule } from '../model/index.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

/** Says in Chinese what put a sentence under its theme: its words, and the title above it. */
export function becauseInWords(because: readonly Because[]): string {
  const words = because.flatMap((each) => ('words' in each ? [each.words] : []));
  const titles = because.flatMap((each) => ('title' in each ? [each.title] : []));
  const parts = [
    ...(words.length > 0 ? [`句中有${quoted(words)}`] : []),
    ...(titles.length > 0 ? [`所在标题为${quoted(titles)}`] : []),
  ];
  return parts.length > 0 ? parts.join('，') : '全句用词与这一主题的句子相近';
}

/** Returns what a rule looks for, as one Chinese sentence; `…` stands for some characters between. */
export function ruleInWords(rule: ThemeRule, concepts: ReadonlyMap<string, Concept>): string {
  const names = rule.concepts.map((id) => {
    const concept = concepts.get(id);
    return concept ? `${concept.name}（${concept.wordings.join('、')}）` : id;
  });
  return `句中或其上的标题说到${names.join('；或')}。`;
}
