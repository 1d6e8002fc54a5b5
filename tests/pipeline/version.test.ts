import { describe, expect, test } from 'vitest';
import { diskFiles, type Files } from '../../scripts/pipeline/files.ts';
import type { PlanContent } from '../../scripts/pipeline/plan.ts';
import { monthOf, versionOf } from '../../scripts/pipeline/version.ts';
import { namesOf } from '../../src/model/content.ts';
import { version, versionName } from '../../src/model/site.ts';
import { clauseOf, ruleOf, sectionOf, themeOf } from '../themes/fixtures.ts';

const plan = (text: string) =>
  ({
    ...Object.fromEntries(namesOf('cities').map((name) => [name, []])),
    ...{
      plan: { id: 'moon' },
      lines: [text],
      sections: [sectionOf('sec_1', '夜')],
      clauses: [clauseOf(text)],
    },
  }) as unknown as PlanContent;

const filesOf = (texts: Record<string, string>): Files => ({
  bytes: () => null,
  text: (path) => texts[path] ?? null,
  list: (dir) =>
    Object.keys(texts).flatMap((path) => (path.startsWith(`${dir}/`) ? [path.slice(dir.length + 1)] : [])),
});

const site = 'content/site.yaml';
const themes = [themeOf([ruleOf('moon')])];
const of = (texts: Record<string, string>, plans = [plan('看月。')], own = themes, month = '2026.11') =>
  versionOf(
    { files: filesOf({ [site]: 'name: 甲\nkeywords: [乙]\n', ...texts }), plans, themes: own },
    month,
  );
const hash = (...args: Parameters<typeof of>) => of(...args).sha256;

describe('the hash of what is published', () => {
  test('is the same for the same content, in whatever layout and order of fields', () => {
    expect(hash({})).toBe(hash({}));
    expect(hash({ [site]: '# a remark\nkeywords:\n  - 乙\nname: "甲"\n' })).toBe(hash({}));
    const [first] = [plan('看月。')];
    const turned = Object.fromEntries(Object.entries(first!).reverse()) as unknown as PlanContent;
    expect(hash({}, [turned])).toBe(hash({}));
  });

  test.each([
    ['a word of a plan', () => hash({}, [plan('看日。')])],
    ['a rule', () => hash({}, undefined, [themeOf([ruleOf('moon', { concepts: ['sun'] })])])],
    ['a term', () => hash({ 'content/glossary/terms.yaml': '- id: tide\n' })],
    ['a finding', () => hash({ 'content/findings/tides.yaml': 'theme: tides\n' })],
    ['the name of the site', () => hash({ [site]: 'name: 丙\nkeywords: [乙]\n' })],
    ['a measurement', () => hash({ 'content/accuracy.json': '{"labelled":["moon"]}' })],
    ['a plan more', () => hash({}, [plan('看月。'), plan('看星。')])],
  ])('is another after a change of %s', (_, changed) => {
    expect(changed()).not.toBe(hash({}));
  });

  test('does not depend on the version that stands, nor on the lock of ids', () => {
    expect(hash({ 'content/version.json': '{}', 'content/ids.lock.json': '{"moon":{}}' })).toBe(hash({}));
  });

  test('is taken of a broken file as it stands', () => {
    expect(hash({ [site]: 'name: [' })).not.toBe(hash({ [site]: 'name: [[' }));
  });
});

describe('the month', () => {
  const stands = { 'content/version.json': JSON.stringify({ month: '2026.11', sha256: hash({}) }) };

  test('stays, whatever the day, while the content is the same', () => {
    expect(of(stands, undefined, undefined, '2027.03')).toEqual(of(stands));
    expect(of(stands, undefined, undefined, '2027.03').month).toBe('2026.11');
  });

  test('is that of the change', () => {
    expect(of(stands, [plan('看日。')], undefined, '2027.03').month).toBe('2027.03');
    expect(monthOf(new Date(2027, 2, 31))).toBe('2027.03');
  });
});

test('the version that stands is year, month and eight digits of the hash', () => {
  const text = diskFiles('.').text('content/version.json') ?? '';
  expect(versionName(version.parse(JSON.parse(text)))).toMatch(/^\d{4}\.\d{2}\.[0-9a-f]{8}$/);
});
