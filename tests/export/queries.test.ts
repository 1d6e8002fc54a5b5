// The questions of research that `sqlite.test.ts` asks of the database, asked of the Parquet files with nothing but a reader of them.
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquetFile } from '../../src/export/parquet.ts';
import { links, published, tables } from './records.ts';

type Row = Record<string, unknown>;

/** The rows of a table as its Parquet file gives them. */
async function rowsOf(name: string): Promise<Row[]> {
  const table = [...tables, ...links].find((candidate) => candidate.name === name)!;
  return parquetReadObjects({ file: parquetFile(table, 'v').buffer });
}

/** Rows counted by what some columns hold. */
const countedBy = (rows: readonly Row[], ...names: string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = JSON.stringify(names.map((name) => row[name]));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

test('sentences by theme and city', async () => {
  const counts = countedBy(await rowsOf('excerpts'), 'theme', 'plan');
  for (const { theme, plan } of published.excerpts) {
    const own = published.excerpts.filter((each) => each.theme === theme && each.plan === plan);
    expect(counts.get(JSON.stringify([theme, plan]))).toBe(own.length);
  }
});

test('commitments by city, theme and year, without unpicking a list', async () => {
  const yearOf = new Map(
    (await rowsOf('commitments')).map(({ plan, eId, start, value, year }) => [
      JSON.stringify([plan, eId, start, value]),
      year,
    ]),
  );
  const themes = await rowsOf('commitments_themes');
  const joined = themes.map(({ plan, eId, record_start, value, entry }) => {
    const key = JSON.stringify([plan, eId, record_start, value]);
    expect(yearOf.has(key)).toBe(true);
    return { plan, theme: entry, year: yearOf.get(key) };
  });
  const said = published.commitments.reduce((sum, { themes }) => sum + themes.length, 0);
  expect(joined).toHaveLength(said);
  expect(countedBy(joined, 'plan', 'theme', 'year').size).toBeGreaterThan(20);
});

test('commitments that speak of DRG', async () => {
  const found = (await rowsOf('commitments')).filter(({ quote }) => String(quote).includes('DRG'));
  const wanted = published.commitments.filter(({ quote }) => quote.includes('DRG'));
  expect(found.map(({ quote }) => quote)).toEqual(wanted.map(({ quote }) => quote));
});

test('how far every city wants an indicator to go', async () => {
  const gaps = (await rowsOf('indicators')).flatMap(({ target_value: to, baseline_value: from }) =>
    typeof to === 'number' && typeof from === 'number' ? [to - from] : [],
  );
  const wanted = published.indicators.flatMap(({ baseline, target }) =>
    target.value !== null && baseline.value !== null ? [target.value - baseline.value] : [],
  );
  expect(gaps).toEqual(wanted);
});

test('which body leads what by when, theme by theme', async () => {
  const [duties, bodies, deadlines, excerpts] = await Promise.all(
    ['duties', 'bodies', 'deadlines', 'excerpts'].map(rowsOf),
  );
  const placeOf = ({ plan, eId }: Row) => JSON.stringify([plan, eId]);
  const names = new Map(bodies!.map(({ id, name }) => [id, name]));
  const years = Map.groupBy(deadlines!, placeOf);
  const themes = Map.groupBy(excerpts!, placeOf);
  const found = duties!
    .filter(({ part }) => part === 'lead')
    .flatMap((duty) =>
      (years.get(placeOf(duty)) ?? []).flatMap(({ year }) =>
        (themes.get(placeOf(duty)) ?? []).map(({ theme }) => ({ body: names.get(duty.body), year, theme })),
      ),
    );
  expect(countedBy(found, 'body', 'year', 'theme').size).toBeGreaterThan(5);
  expect(found.every(({ body, theme }) => body && theme)).toBe(true);
});
