import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonSchema } from '../../src/export/schema.ts';
import { tables } from './records.ts';

const schema = jsonSchema(tables, '2026.11') as { $defs: Record<string, Record<string, unknown>> };

test('the JSON Schema holds every table, and reads back as one that its records fit', () => {
  expect(Object.keys(schema.$defs)).toEqual(tables.map(({ name }) => name));
  for (const { name, rows } of tables) {
    const reader = z.fromJSONSchema(schema.$defs[name]!);
    expect(reader.safeParse(rows).error, name).toBeUndefined();
    expect(reader.safeParse([{ ...(rows[0] as object), unheard: 1 }]).success, name).toBe(false);
  }
});
