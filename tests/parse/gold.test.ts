import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorsOf } from '../../scripts/facts/indicator-rows.ts';
import { responsibilitiesOf } from '../../scripts/facts/responsibilities.ts';
import { tasksOf } from '../../scripts/facts/tasks.ts';
import { parsePlan } from '../../scripts/parse/parse.ts';
import { readHead, tablesIn } from '../support/heads.ts';
import { seeds } from './seeds.ts';

const gold = <T>(name: string): T[] =>
  JSON.parse(readFileSync(`tests/gold/parse/${name}.json`, 'utf8')) as T[];
/** The plans that somebody has annotated; a new city need not be. */
const plans = [...seeds]
  .filter(([city]) => existsSync(`tests/gold/parse/outline-${city}.json`))
  .map(([city, seed]) => ({ city, plan: parsePlan(city, seed, {}, readHead) }));
const bare = (text: string) => text.replace(/\s/gu, '');

/** Harmonic mean of precision and recall of `found` against `wanted`, as multisets of strings. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted];
  const hits = found.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * hits) / (found.length + wanted.length);
}

interface Heading {
  readonly level: number;
  readonly label: string;
  readonly title: string;
  readonly line: number;
}

test('the outline of the five plans has F1 of 0.99 or more', () => {
  const key = ({ level, label, title, line }: Heading) => `${line} ${level} ${bare(label)} ${bare(title)}`;
  const found = plans.flatMap(({ city, plan }) => {
    return plan.sections.filter(({ kind }) => kind === 'section').map((section) => `${city} ${key(section)}`);
  });
  const wanted = plans.flatMap(({ city }) =>
    gold<Heading>(`outline-${city}`).map((item) => `${city} ${key(item)}`),
  );
  expect(wanted.length).toBeGreaterThan(250);
  expect(f1(found, wanted)).toBeGreaterThanOrEqual(0.99);
});

interface Break {
  readonly line: number;
  readonly join: boolean;
  readonly doubtful?: boolean;
}

describe.each(plans)('$city', ({ city, plan }) => {
  test('joins every cut paragraph and no other', () => {
    const joined = new Set(plan.clauses.flatMap(({ joins }) => joins.map(({ line }) => line)));
    const breaks = gold<Break>(`joins-${city}`).filter(({ doubtful }) => !doubtful);
    expect(breaks.filter(({ join, line }) => join !== joined.has(line))).toEqual([]);
    const known = new Set(gold<Break>(`joins-${city}`).map(({ line }) => line));
    expect([...joined].filter((line) => !known.has(line) && !isFrame(line))).toEqual([]);
  });

  /** The distribution list behind the signature was not annotated. */
  function isFrame(line: number): boolean {
    return plan.clauses.some(
      ({ eId, lines }) => eId.startsWith('conclusions') && lines[0] <= line && line <= lines[1],
    );
  }

  test('has its boxes with their items', () => {
    const boxes = plan.sections.filter(({ kind }) => kind === 'box');
    const found = boxes.map(({ eId, label, title }) => {
      const items = plan.clauses.filter(({ section, kind }) => section === eId && kind === 'box-item');
      return [bare(label), bare(title), ...items.map(({ text }) => bare(text).slice(0, 8))];
    });
    const wanted = gold<{ label: string; title: string; items: string[] }>(`boxes-${city}`).map((box) => {
      return [bare(box.label), bare(box.title), ...box.items.map((item) => bare(item).slice(0, 8))];
    });
    const damaged = '健全日常巡查、专'; // 襄阳 244, doubtful
    expect(found.map((box) => box.filter((item) => item !== damaged))).toEqual(wanted);
  });
});

interface GoldIndicator {
  readonly name: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly kind: string;
  readonly certain: boolean;
  readonly note: string;
}

test.each(['xiangyang', 'yulin', 'changchun'])('%s has every cell of its indicators right', (city) => {
  const clauses = plans.find((found) => found.city === city)?.plan.clauses ?? [];
  const withoutUnit = (name: string) => bare(name).replace(/[（(](?:%|亿元|个|类)[）)]$/u, '');
  const found = indicatorsOf(tablesIn(clauses), clauses).map((row) => ({
    ...{
      name: withoutUnit(row.verbatimName),
      unit: row.unit,
      baseline: row.baseline.text,
      target: row.target.text,
    },
    kind: row.kind,
    certain: row.certain,
    note: row.certain ? row.note : '',
  }));
  const wanted = gold<GoldIndicator>(`indicators-${city}`).map((row) => {
    return { ...row, name: bare(row.name), note: row.certain ? row.note : '' };
  });
  expect(found).toEqual(wanted);
});

test('济源 has every cell of its 63 tasks right', () => {
  const clauses = plans.find(({ city }) => city === 'jiyuan')?.plan.clauses ?? [];
  const found = tasksOf(tablesIn(clauses)).map(
    ({ no, task, breakdown, measures, lead, support, deadline, lines }) => {
      return { ...{ no, task, breakdown, measures, lead, support, deadline }, line: lines[0] };
    },
  );
  const wanted = gold<(typeof found)[number]>('tasks-jiyuan');
  expect(found).toHaveLength(63);
  expect(found).toEqual(wanted);
});

test('安康 has every bracket of responsibilities', () => {
  const plan = plans.find(({ city }) => city === 'ankang')?.plan;
  const numerals = ['', '一', '二', '三', '四', '五', '六'];
  const place = (eId: string) => {
    const [, sec = '0', subsec = '0'] = /^sec_(\d)__subsec_(\d)/u.exec(eId) ?? [];
    return `${numerals[Number(sec)]}（${numerals[Number(subsec)]}）`;
  };
  const found = responsibilitiesOf(plan?.clauses ?? [], [])
    .filter(({ quote }) => /^[（(]/u.test(quote))
    .map(({ section, lead, support }) => ({ section: place(section), lead, support }));
  expect(found).toEqual(gold('responsibilities-ankang'));
});
