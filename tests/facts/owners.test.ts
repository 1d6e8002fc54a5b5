import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import { withOwners } from '../../scripts/facts/owners.ts';
import { responsibilitiesOf } from '../../scripts/facts/responsibilities.ts';
import type { Clause, ReadExcerpt } from '../../src/model/index.ts';
import { published } from '../export/records.ts';
import { clauseOf, quantities, sectionOf } from './one.ts';

const bodyOf = (name: string) => `<${name}>`;
const document = { title: '', date: null };

/** An excerpt of a theme that is some words of a clause. */
function said(theme: string, clause: Clause, words: string): ReadExcerpt {
  const start = clause.text.indexOf(words);
  return { theme, eId: clause.eId, start, end: start + words.length, also: [] } as unknown as ReadExcerpt;
}

/** The facts of a document of one section, with what they belong to. */
function owned(clauses: readonly Clause[], excerpts: readonly ReadExcerpt[] = []) {
  const responsibilities = responsibilitiesOf(clauses, []);
  const deadlines = deadlinesOf(clauses, [], [sectionOf('主要任务')], document);
  const commitments = clauses.flatMap(({ text, eId }) => quantities(text).map((each) => ({ ...each, eId })));
  return withOwners({ commitments, deadlines, tasks: [], responsibilities }, clauses, excerpts, bodyOf);
}

const paragraph = (eId: string, text: string, section = 'sec_1') => clauseOf(text, { eId, section });

describe('a bracket that closes a clause', () => {
  const first = paragraph('p_1', '推进付费改革，2024年覆盖90%的机构。');
  const second = paragraph('p_2', '完善救助，2025年底前完成。（市医保局牵头，市民政局配合）');
  const third = paragraph('p_3', '加强宣传。（市广电局负责）');
  const excerpts = [
    said('pay', first, first.text),
    said('aid', second, '完善救助'),
    said('news', third, '加强宣传'),
  ];
  const found = owned([first, second, third], excerpts);

  test('answers for its section back to the bracket before it', () => {
    expect(found.responsibilities.map(({ themes }) => themes)).toEqual([['aid', 'pay'], ['news']]);
  });

  test('gives its lead to the excerpts before it', () => {
    expect(found.excerpts.map(({ leadBodies }) => leadBodies)).toEqual([
      ['<市医保局>'],
      ['<市医保局>'],
      ['<市广电局>'],
    ]);
  });

  test('names the bodies behind its names one for one', () => {
    expect(found.responsibilities[0]).toMatchObject({
      lead: ['市医保局'],
      leadBodies: ['<市医保局>'],
      support: ['市民政局'],
      supportBodies: ['<市民政局>'],
    });
  });

  test('gives its bodies to the numbers and dates before it, those in the lead first', () => {
    expect(found.commitments[0]?.bodies).toEqual(['<市医保局>', '<市民政局>']);
    expect(found.deadlines.map(({ year, themes, bodies }) => [year, themes, bodies])).toEqual([
      [2024, ['pay'], ['<市医保局>', '<市民政局>']],
      [2025, ['aid'], ['<市医保局>', '<市民政局>']],
    ]);
  });

  test('does not reach into another section', () => {
    const other = owned([paragraph('p_1', '2024年建成平台。', 'sec_2'), second]);
    expect(other.deadlines[0]?.bodies).toEqual([]);
  });

  test('gives a date within it to all that it answers for', () => {
    const before = paragraph('p_3', '建立信用评价。');
    const alone = paragraph('p_4', '【责任部门：市医保局；时限：2025年底前】');
    const [deadline] = owned(
      [paragraph('p_3', '建立信用评价。'), alone],
      [said('credit', before, before.text)],
    ).deadlines;
    expect([deadline?.themes, deadline?.bodies]).toEqual([['credit'], ['<市医保局>']]);
  });
});

test('a sentence that gives a duty answers for itself alone', () => {
  const clause = paragraph('p_1', '2023年建成平台。由市财政局牵头完善预算，2024年出台办法。');
  const excerpts = [said('it', clause, '2023年建成平台。'), said('budget', clause, '完善预算')];
  const { responsibilities, deadlines } = owned([clause], excerpts);
  expect(responsibilities.map(({ themes }) => themes)).toEqual([['budget']]);
  expect(deadlines.map(({ bodies }) => bodies)).toEqual([[], ['<市财政局>']]);
});

test('what a row repeats is of the theme of its first place', () => {
  const [body, row] = [paragraph('p_1', '完善目录。'), paragraph('p_2', '完善目录。2024年做到。', 'sec_2')];
  const also = [{ eId: 'p_2', start: 0, end: 5, url: '' }];
  const repeated = { ...said('list', body, body.text), also } as ReadExcerpt;
  const [deadline] = withOwners(
    {
      commitments: [],
      deadlines: [{ ...deadlinesOf([row], [], [], document)[0]!, quote: row.text }],
      tasks: [],
      responsibilities: [],
    },
    [body, row],
    [repeated],
    bodyOf,
  ).deadlines;
  expect(deadline?.themes).toEqual(['list']);
});

describe('the five plans', () => {
  const { tasks, responsibilities, deadlines, commitments } = published;
  const known = new Set(published.themes.map(({ id }) => id));

  test('every name has a body, and every theme is one of the site', () => {
    for (const { lead, support, leadBodies, supportBodies } of [...tasks, ...responsibilities])
      expect([leadBodies.length, supportBodies.length]).toEqual([lead.length, support.length]);
    const named = [...tasks, ...responsibilities, ...deadlines, ...commitments];
    expect(named.flatMap(({ themes }) => themes).filter((theme) => !known.has(theme))).toEqual([]);
  });

  test('a bracket answers for the themes of its section', () => {
    const payment = responsibilities.find(
      ({ plan, section }) => plan === 'ankang' && section === 'sec_4__subsec_1',
    );
    expect(payment?.themes).toContain('drg-dip-payment');
    expect(payment?.leadBodies).toContain('medical-security');
  });

  test('a task row, its duty and its deadline agree', () => {
    const row = tasks.find(({ breakdown }) => breakdown.includes('基准费率'));
    const same = ({ plan, eId }: { plan: string; eId: string }) => plan === row?.plan && eId === row.eId;
    expect(row?.themes).toContain('enrolment-financing');
    expect(responsibilities.find(same)?.themes).toEqual(row?.themes);
    expect(deadlines.find(same)).toMatchObject({
      themes: row?.themes,
      bodies: [...new Set([...(row?.leadBodies ?? []), ...(row?.supportBodies ?? [])])],
    });
  });
});
