import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../src/export/columns.ts';
import { tables } from './records.ts';

const named = (title: string) => ({ title, description: `${title}。` });
const columnOf = (field: z.ZodType) => columnsOf(z.strictObject({ tide: field }))[0]!;

test.each([
  ['a string that may be empty', z.string(), 'string', false, false],
  ['a string that may not', z.string().min(1), 'string', true, false],
  ['a string of a form', z.string().regex(/^[a-z]/u), 'string', true, false],
  ['a form or nothing', z.union([z.string().regex(/^[a-z]/u), z.literal('')]), 'string', false, false],
  ['one of some words', z.enum(['ebb', 'flood']), 'string', true, false],
  ['one of some words or null', z.enum(['ebb', 'flood']).nullable(), 'string', false, false],
  ['a whole number', z.int().positive(), 'integer', true, false],
  ['a whole number or null', z.int().nullable(), 'integer', false, false],
  ['a number or null', z.number().nullable(), 'decimal', false, false],
  ['a truth value', z.boolean(), 'boolean', true, false],
  ['a day or null', z.iso.date().nullable(), 'date', false, false],
  ['a list', z.array(z.string()).min(1), 'string', false, true],
  ['a list of objects', z.array(z.strictObject({ ebb: z.string() })), 'json', true, false],
] as const)('%s', (_, schema, datatype, required, list) => {
  expect(columnOf(schema)).toMatchObject({ name: 'tide', datatype, required, list });
});

describe('a field of several values becomes several columns', () => {
  const schema = z.strictObject({
    moon: z
      .strictObject({ age: z.int().meta(named('龄')), name: z.string().meta(named('名')) })
      .meta(named('月')),
    hours: z.tuple([
      z.int().meta({ column: 'hour_first', ...named('始') }),
      z.int().meta({ column: 'hour_last', ...named('终') }),
    ]),
    stars: z.array(z.strictObject({ id: z.string().meta({ column: 'star_ids', ...named('星') }) })),
  });
  const columns = columnsOf(schema);
  const row = { moon: { age: 3, name: '朔' }, hours: [1, 9], stars: [{ id: 'a' }, { id: 'b' }] };

  test('with names and titles of their own', () => {
    expect(columns.map(({ name, title }) => `${name} ${title}`)).toEqual([
      'moon_age 月龄',
      'moon_name 月名',
      'hour_first 始',
      'hour_last 终',
      'star_ids 星',
    ]);
  });

  test('that hold their parts of the record', () => {
    expect(columns.map(({ value }) => value(row))).toEqual([3, '朔', 1, 9, ['a', 'b']]);
  });
});

test('every column that is published has a Chinese title and a sentence', () => {
  const han = /\p{Script=Han}/u;
  const silent = tables.flatMap(({ name, columns }) =>
    columns
      .filter(({ title, description }) => !han.test(title) || !/。$/u.test(description))
      .map((column) => `${name}.${column.name}`),
  );
  expect(silent).toEqual([]);
});
