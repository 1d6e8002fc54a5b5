import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquetFile } from '../../src/export/parquet.ts';
import { cellText, valuesOf } from '../../src/export/table.ts';
import { links, tables } from './records.ts';

test.each([...tables, ...links])('$name comes back from Parquet with types and all values', async (table) => {
  const { buffer } = parquetFile(table, '2026.11.abc');
  expect(parquetMetadata(buffer).key_value_metadata).toContainEqual({ key: 'version', value: '2026.11.abc' });
  const read = await parquetReadObjects({ file: buffer });
  expect(read).toHaveLength(table.rows.length);
  table.rows.forEach((row, at) => {
    const values = valuesOf(table, row);
    table.columns.forEach(({ name, datatype }, column) => {
      const [found, wanted] = [read[at]![name], values[column] ?? null];
      if (typeof wanted === 'number' || typeof wanted === 'boolean') expect(found).toBe(wanted);
      else if (datatype === 'date' && wanted !== null)
        expect((found as Date).toISOString()).toContain(String(wanted));
      else expect(found ?? '').toBe(cellText(wanted));
    });
  });
});

test('the same table is the same file', () => {
  const [one, two] = [parquetFile(tables[0]!, 'v'), parquetFile(tables[0]!, 'v')];
  expect(Buffer.compare(one, two)).toBe(0);
});
