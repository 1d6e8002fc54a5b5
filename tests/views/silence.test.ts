import { describe, expect, test } from 'vitest';
import type { Clause, Theme } from '../../src/model/index.ts';
import type { Corpus } from '../../src/read/corpus.ts';
import { silenceReader } from '../../src/views/silence.ts';

const clause = (n: number, text: string, kind: Clause['kind'] = 'paragraph') =>
  ({ plan: 'moon', eId: `p_${n}`, kind, text, place: `第${n}段`, url: `plans/moon/#p_${n}` }) as Clause;

const issue = { id: 'care', title: '护理与评估标准' };
const theme = {
  issues: [issue],
  rules: [
    { id: 'a', issues: ['care'], concepts: ['care'] },
    { id: 'b', issues: ['other'], concepts: ['buying'] },
  ],
} as unknown as Theme;

const concepts = new Map([
  ['care', { id: 'care', name: '护理', wordings: ['失能…等级', '护理机构'] }],
  ['buying', { id: 'buying', name: '采购', wordings: ['招采'] }],
]);

function silence(clauses: readonly Clause[]) {
  const filler = Array.from({ length: 40 }, (_, n) => clause(100 + n, `完善第${n}项医疗保障制度。`));
  const data = { concepts, clauses: new Map([['moon', [...clauses, ...filler]]]) } as unknown as Corpus;
  return silenceReader(data)('moon', theme, issue);
}

describe('a silent cell', () => {
  test('names the words of its issue that were looked for, and no other', () => {
    expect(silence([]).words).toEqual(['护理', '失能', '等级', '护理机构']);
  });

  test('does not look for a word of its title that no wording of it shares', () => {
    expect(silence([clause(1, '评估标准不变。')])).toMatchObject({ nearest: null });
  });

  test('shows the sentence that shares most of the rarer words, with its place', () => {
    const { nearest } = silence([
      clause(1, '医疗机构等级不变。'),
      clause(2, '推进改革。鼓励护理机构照顾失能老人。'),
      clause(3, '护理机构、失能、等级', 'heading'),
    ]);
    expect(nearest).toEqual({ text: '鼓励护理机构照顾失能老人。', place: '第2段', url: 'plans/moon/#p_2' });
  });

  test('shows the one sentence that holds a rare word of its issue', () => {
    expect(silence([clause(1, '护理人员轮休。')]).nearest?.text).toBe('护理人员轮休。');
    expect(silence(Array.from({ length: 9 }, (_, n) => clause(n, '护理轮休。'))).nearest).toBeNull();
  });

  test('shows none where nothing comes near', () => {
    expect(silence([clause(1, '加强招采管理。')]).nearest).toBeNull();
  });

  test('of a plan without sentences shows none', () => {
    const data = { concepts, clauses: new Map() } as unknown as Corpus;
    expect(silenceReader(data)('moon', theme, issue).nearest).toBeNull();
  });
});
