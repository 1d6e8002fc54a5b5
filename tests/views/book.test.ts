import { describe, expect, test } from 'vitest';
import type { Clause, Section } from '../../src/model/index.ts';
import { type BookClause, outlineTree, runsOf, spannedCells } from '../../src/views/book.ts';
import { lineAt } from '../../src/views/comparison.ts';
import { sourceLines } from '../../src/views/source-lines.ts';

const entry = (kind: Clause['kind'], eId: string) => ({ clause: { kind, eId } }) as BookClause;
const section = (eId: string, parent: string | null) => ({ eId, parent }) as Section;

describe('the book', () => {
  test('rows that follow one another make one table', () => {
    const runs = runsOf([
      entry('heading', 'h'),
      entry('row', 'a'),
      entry('row', 'b'),
      entry('note', 'n'),
      entry('row', 'c'),
    ]);
    const names = runs.map((run) =>
      'rows' in run ? run.rows.map(({ clause }) => clause.eId) : run.one.clause.eId,
    );
    expect(names).toEqual(['h', ['a', 'b'], 'n', ['c']]);
  });

  test('the outline is a tree, cut at its depth', () => {
    const tree = outlineTree(
      [section('a', null), section('b', 'a'), section('c', 'b'), section('d', null)],
      2,
    );
    expect(tree.map((node) => [node.section.eId, node.children.map((child) => child.section.eId)])).toEqual([
      ['a', ['b']],
      ['d', []],
    ]);
    expect(tree[0]?.children[0]?.children).toEqual([]);
  });

  test('where cells are missing, the one before the last takes the room', () => {
    expect(spannedCells(['9', '品种', '110', '预期性'], 5).map(({ span }) => span)).toEqual([1, 1, 2, 1]);
    expect(spannedCells(['甲', '乙'], 2).map(({ span }) => span)).toEqual([1, 1]);
    expect(spannedCells(['甲'], 3).map(({ span }) => span)).toEqual([3]);
  });
});

describe('lines', () => {
  const clause = {
    lines: [10, 14],
    joins: [
      { offset: 5, line: 12 },
      { offset: 9, line: 14 },
    ],
  } as unknown as Clause;

  test.each([
    [0, 10],
    [4, 10],
    [5, 12],
    [20, 14],
  ])('the character at %i stands on line %i', (offset, line) => {
    expect(lineAt(clause, offset)).toBe(line);
  });

  test('each line knows the clause it went into; empty lines belong to none', () => {
    const clauses = [
      { eId: 'a', lines: [1, 3] },
      { eId: 'b', lines: [4, 4] },
    ] as unknown as Clause[];
    const lines = sourceLines(['甲', '', '乙', '丙', '丁'], clauses);
    expect(lines.map(({ number, clause: of }) => [number, of?.eId])).toEqual([
      [1, 'a'],
      [2, undefined],
      [3, 'a'],
      [4, 'b'],
      [5, undefined],
    ]);
  });
});
