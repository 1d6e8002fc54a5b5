import { describe, expect, test } from 'vitest';
import {
  asGold,
  blindPrecision,
  blindRecall,
  readBlind,
  readFirstReading,
  scoreBlind,
} from '../../scripts/quality/blind.ts';
import { cities, themes } from '../themes/plans.ts';

const first = readFirstReading('.');

describe('the blind labels', () => {
  test('name only themes that exist', () => {
    const ids = new Set(themes.map(({ id }) => id));
    const named = cities.flatMap(({ city }) =>
      readBlind('.', city).flatMap((each) => [...each.themes, ...each.unsure]),
    );
    expect(named.filter((theme) => !ids.has(theme))).toEqual([]);
  });

  test('of which the readers were sure are as many as the record of the first reading says', () => {
    for (const { theme, labels } of first) {
      const sure = cities.flatMap(({ city }) =>
        readBlind('.', city).filter(({ themes: own }) => own.includes(theme)),
      );
      expect([theme, sure.length]).toEqual([theme, labels]);
    }
  });

  test('are none for a city that nobody has read', () => {
    expect(readBlind('.', 'nowhere')).toEqual([]);
  });
});

describe('the first reading', () => {
  test('covers every theme', () => {
    expect(first.map(({ theme }) => theme).sort()).toEqual(themes.map(({ id }) => id).sort());
  });

  test('counts no more hits than labels and no more right than chosen', () => {
    for (const score of first) {
      expect(score.hits).toBeLessThanOrEqual(score.labels);
      expect(score.right).toBeLessThanOrEqual(score.chosen);
    }
  });
});

test('a blind score counts unsure labels as right and leaves them out of recall', () => {
  const sentence = (themes: string[], unsure: string[]) =>
    asGold({ text: '看月。', line: 1, themes, unsure });
  const judged = [
    { sentence: sentence(['tides'], []), chosen: new Set(['tides']) },
    { sentence: sentence(['tides'], []), chosen: new Set<string>() },
    { sentence: sentence([], ['tides']), chosen: new Set(['tides']) },
    { sentence: sentence([], []), chosen: new Set(['tides']) },
  ];
  const score = scoreBlind(judged, 'tides');
  expect(score).toEqual({ theme: 'tides', labels: 2, hits: 1, chosen: 3, right: 2 });
  expect([blindPrecision(score), blindRecall(score)]).toEqual([0.667, 0.5]);
});
