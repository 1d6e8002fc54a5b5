import { jsonSchemaOf } from './columns.ts';
import type { Table } from './table.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** A table as an array of its records; null for a link table, which JSON has no need of. */
function recordsSchema({ title, description, schema }: Table): object | null {
  if (schema === null) return null;
  const { $schema, ...items } = jsonSchemaOf(schema) as Record<string, unknown>;
  return { title, description, type: 'array', items };
}

/** Describes one table's JSON file as a JSON Schema (2020-12). */
export const tableSchema = (table: Table, version: string): object => ({
  $schema: dialect,
  $comment: version,
  ...recordsSchema(table),
});

/** Describes the tables' JSON files as one JSON Schema (2020-12): under `$defs`, each table an array of its records. */
export function jsonSchema(tables: readonly Table[], version: string): object {
  const described = tables.flatMap((table) => {
    const records = recordsSchema(table);
    return records ? [[table.name, records] as const] : [];
  });
  return {
    $schema: dialect,
    $comment: version,
    $defs: Object.fromEntries(described),
  };
}
