import { jsonSchemaOf } from './columns.ts';
import type { Table } from './table.ts';

/** Describes the tables' JSON files as one JSON Schema (2020-12): under `$defs`, each table an array of its records. */
export function jsonSchema(tables: readonly Table[], version: string): object {
  const described = tables.map(({ name, title, description, schema }) => {
    const { $schema, ...items } = jsonSchemaOf(schema) as Record<string, unknown>;
    return [name, { title, description, type: 'array', items }] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: version,
    $defs: Object.fromEntries(described),
  };
}
