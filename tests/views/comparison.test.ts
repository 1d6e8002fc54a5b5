import { describe, expect, test } from 'vitest';
import type { Clause, Excerpt, Plan, Theme } from '../../src/model/index.ts';
import type { Corpus } from '../../src/read/corpus.ts';
import { indexBy } from '../../src/read/group.ts';
import { keyOf } from '../../src/read/keys.ts';
import { comparison, SHOWN } from '../../src/views/comparison.ts';
import { issueMatrix, themeMatrix } from '../../src/views/matrix.ts';

const plan = (id: string, order: number) => ({ id, order, city: id }) as Plan;

const clause = (city: string, eId: string, text: string): Clause => ({
  plan: city,
  eId,
  section: '',
  kind: 'paragraph',
  text,
  lines: [7, 9],
  joined: false,
  joins: [],
  lead: 0,
  issues: [],
  place: '一',
  url: `plans/${city}/#${eId}`,
});

const excerpt = ({ plan: city, eId, text, url }: Clause, issues: string[]): Excerpt => ({
  theme: 'payment',
  plan: city,
  eId,
  start: 0,
  end: text.length,
  text,
  issues,
  rule: 'drg',
  rules: issues.includes('target') ? ['drg', 'goal'] : ['drg'],
  heading: false,
  because: [],
  also: [],
  leadBodies: [],
  status: '任务',
  force: '推进',
  verb: '',
  verbStart: null,
  national: false,
  url,
});

const theme = {
  id: 'payment',
  issues: [
    { id: 'drg', title: 'DRG' },
    { id: 'target', title: '目标' },
  ],
  rules: [
    { id: 'drg', issues: ['drg'], concepts: ['drg'] },
    { id: 'goal', issues: ['target'], concepts: ['goal'] },
  ],
} as unknown as Theme;

const said = [
  clause('a', 'p_1', '完善DRG付费'),
  clause('a', 'p_2', '2024年DRG付费达到70%以上'),
  clause('a', 'p_3', '全面推进DRG付费方式改革工作'),
  clause('a', 'p_4', '1.2024年，DRG付费达到70%以上；'),
  clause('b', 'p_1', '我市全面推进DRG付费方式改革工作'),
  clause('c', 'p_1', '别的话'),
];

const excerpts = said
  .slice(0, 5)
  .map((each) => excerpt(each, each.eId === 'p_2' ? ['drg', 'target'] : ['drg']));

const corpus: Corpus = {
  plans: [plan('a', 0), plan('b', 1), plan('c', 2), plan('d', 3)],
  themes: [theme],
  sections: new Map(),
  clauses: new Map(['a', 'b', 'c', 'd'].map((id) => [id, said.filter((each) => each.plan === id)])),
  clauseAt: indexBy(said, (each) => keyOf(each.plan, each.eId)),
  sectionAt: new Map(),
  excerpts: new Map([['payment', excerpts]]),
  findings: new Map(),
  sources: new Map(),
  terms: [],
  concepts: new Map([
    ['drg', { id: 'drg', name: 'DRG', wordings: ['drg'], hints: [], closed: [], same: [] }],
    ['goal', { id: 'goal', name: '目标', wordings: ['达到'], hints: [], closed: [], same: [] }],
  ]),
};

const rows = comparison(corpus, theme, () => []);
const [drg, target] = rows;

describe('the comparison of a theme', () => {
  test('a cell that only looks back says so; a silent one tells what was looked for', () => {
    const looking = excerpts.map(
      (each): Excerpt => ({ ...each, ...(each.plan === 'b' && { status: '现状' }) }),
    );
    const [row] = comparison({ ...corpus, excerpts: new Map([['payment', looking]]) }, theme, () => []);
    expect(row!.cells.map(({ onlyPast }) => onlyPast)).toEqual([false, true, false, false]);
    expect(row!.cells.map(({ silence }) => silence?.words ?? null)).toEqual([null, null, ['DRG'], null]);
  });

  test('has a row an issue and a cell a city, and says which cities speak', () => {
    expect(rows.map(({ issue, cells, speaking }) => [issue.id, cells.length, speaking])).toEqual([
      ['drg', 4, 2],
      ['target', 4, 1],
    ]);
  });

  test('tells what is said, silent, and not parsed', () => {
    expect(drg?.cells.map(({ state }) => state)).toEqual(['excerpts', 'excerpts', 'silent', 'unparsed']);
  });

  test('puts numbers and dates first and repeats last, and folds what is beyond three', () => {
    const cell = drg?.cells[0];
    expect(cell?.shown.length).toBe(SHOWN);
    expect(cell?.shown[0]?.excerpt.text).toContain('70%');
    expect(cell?.folded.map((view) => view.excerpt.text.includes('70%'))).toEqual([true]);
  });

  test('marks what another city says too, and nothing a city only repeats', () => {
    const own = drg?.cells[0]?.shown.find(({ excerpt: { eId } }) => eId === 'p_3');
    expect(own?.html).toContain('<span class="common" data-with="b">');
    expect(own?.common).toBe('全面推进DRG付费方式改革工作'.length);
    expect(drg?.cells[0]?.shown[0]?.common).toBe(0);
  });

  test('gives every excerpt an anchor of its own, the plain one where it first stands', () => {
    const views = rows.flatMap(({ cells }) => cells.flatMap(({ shown, folded }) => [...shown, ...folded]));
    const ids = views.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('x-a-p_2-0');
    expect(target?.cells[0]?.shown[0]?.id).toBe('x-a-p_2-0-target');
  });

  test('names on each row the rule that put the excerpt there', () => {
    const [onDrg, onTarget] = rows.map(({ cells }) => cells[0]?.shown[0]);
    expect(onDrg).toMatchObject({ rule: { id: 'drg' } });
    expect(onTarget).toMatchObject({ rule: { id: 'goal' } });
    expect(onTarget?.excerpt).toBe(onDrg?.excerpt);
  });

  test('names the line and the fingerprint', () => {
    expect(drg?.cells[1]?.shown[0]).toMatchObject({ line: 7 });
    expect(drg?.cells[1]?.shown[0]?.fingerprint).toMatch(/^[0-9a-f]{8}$/);
  });
});

test('the matrices count what the rows show', () => {
  const [row] = themeMatrix(corpus);
  expect(row?.cells.map(({ sentences, parsed }) => [sentences, parsed])).toEqual([
    [4, true],
    [1, true],
    [0, true],
    [0, false],
  ]);
  expect(issueMatrix(corpus, theme)[1]?.cells[0]?.sentences).toBe(1);
});
