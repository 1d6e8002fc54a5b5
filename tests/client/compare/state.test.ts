import { describe, expect, test } from 'vitest';
import { narrow, orderPlans, readChoice, widen, writeChoice } from '../../../src/client/compare/state.ts';

const known = {
  plans: ['xiangyang', 'ankang', 'yulin'],
  issues: ['drg', 'dip', 'budget'],
  status: ['现状', '目标', '任务'],
  force: ['量化', '实施', '探索'],
};
const none = { plans: [], issues: [], status: [], force: [] };

describe('the choice in the address', () => {
  test('the plain page is the default choice, and is written as nothing', () => {
    const { choice, unknown } = readChoice('', known);
    expect(choice).toEqual({ ...none, order: 'given', fade: false });
    expect(unknown).toEqual([]);
    expect(writeChoice(choice)).toBe('');
  });

  test('what is read is written the same, in plain words', () => {
    const query = '?plans=xiangyang,yulin&issue=drg&status=目标,任务&force=量化&order=most&common=fade';
    expect(writeChoice(readChoice(query, known).choice)).toBe(query);
  });

  test('all cities are the same as none named', () => {
    expect(readChoice('?plans=yulin,ankang,xiangyang', known).choice.plans).toEqual([]);
    expect(narrow(['yulin', 'ankang'], known.plans)).toEqual(['ankang', 'yulin']);
  });

  test('what is unknown is named and left out; if nothing is left, everything is shown', () => {
    const { choice, unknown } = readChoice(
      '?plans=atlantis&issue=drg,magic&force=猛&order=wild&common=loud',
      known,
    );
    expect(choice).toEqual({ ...none, issues: ['drg'], order: 'given', fade: false });
    expect(unknown).toEqual(['atlantis', 'magic', '猛', 'wild', 'loud']);
  });
});

describe('a choice widened by what a link points at', () => {
  test('holds it once', () => {
    expect(widen(['yulin'], 'xiangyang')).toEqual(['yulin', 'xiangyang']);
    expect(widen(['yulin', 'xiangyang'], 'xiangyang')).toEqual(['yulin', 'xiangyang']);
  });

  test('stays as it is where all are shown or nothing is pointed at', () => {
    expect(widen([], 'yulin')).toEqual([]);
    expect(widen(['yulin'], '')).toEqual(['yulin']);
  });
});

describe('the order of cities', () => {
  const weights = [
    { plan: 'a', length: 100, common: 10 },
    { plan: 'b', length: 300, common: 15 },
    { plan: 'c', length: 0, common: 0 },
    { plan: 'd', length: 100, common: 50 },
  ];

  test.each([
    ['given', ['a', 'b', 'c', 'd']],
    ['most', ['b', 'a', 'd', 'c']],
    ['alike', ['d', 'a', 'b', 'c']],
  ] as const)('%s', (order, plans) => {
    expect(orderPlans(weights, order)).toEqual(plans);
  });
});
