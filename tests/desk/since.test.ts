import { expect, test } from 'vitest';
import { since } from '../../src/desk/since.ts';
import { snapshot } from './make.ts';

const { eId, text } = snapshot();

test.each([
  ['same', [{ eId, text: `改革。${text}完善` }]],
  [
    'moved',
    [
      { eId, text: '别的话。' },
      { eId: 'p_2', text: `前文。${text}` },
    ],
  ],
  ['changed', [{ eId, text: text.replace('70%', '80%') }]],
  ['missing', [{ eId: 'p_2', text: '别的话。' }]],
])('words are found to be %s', (found, clauses) => {
  expect(since(snapshot(), clauses, new Map(clauses.map((clause) => [clause.eId, clause])))).toBe(found);
});

test('a whole clause has changed when anything was added to it', () => {
  const clauses = [{ eId, text: `${text}又一句。` }];
  const byId = new Map(clauses.map((clause) => [clause.eId, clause]));
  expect(since(snapshot({ whole: true }), clauses, byId)).toBe('changed');
});
