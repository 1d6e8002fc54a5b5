import { describe, expect, test } from 'vitest';
import { becauseInWords, ruleInWords } from '../../src/text/because.ts';

describe('why a sentence stands here', () => {
  test('is said by its words and the title above', () => {
    expect(becauseInWords([{ words: '看月', start: 0, end: 2 }, { title: '天象' }])).toBe(
      '句中有“看月”，所在标题为“天象”',
    );
    expect(becauseInWords([{ title: '天象' }])).toBe('所在标题为“天象”');
    expect(becauseInWords([])).toMatch(/全句用词/);
  });
});

test('a rule is said by its concepts and their wordings', () => {
  const concepts = new Map([
    ['moon', { id: 'moon', name: '月', wordings: ['看月', '赏…月'], hints: [], closed: [], same: [] }],
  ]);
  expect(ruleInWords({ id: 'moon', issues: ['one'], concepts: ['moon'] }, concepts)).toBe(
    '句中或其上的标题说到月（看月、赏…月）。',
  );
});
